using ShopSdk.Emulator;
using ShopSdk.JournalLab.Databases;

namespace ShopSdk.JournalLab.Judging;

/// <summary>Compares the journal, and what the processes said, with the shop's own ledger.</summary>
internal sealed class Judge(
    LabDatabase database,
    ShopEmulator emulator,
    Gateway gateway,
    Faults faults,
    IReadOnlyList<Heard> heard
)
{
    private readonly ILookup<string, EmulatedOrder> _orders = emulator
        .Shop.Orders.Where(order => order.PlacedAt is not null)
        .ToLookup(order => order.Reference);

    public async Task<Findings> JudgeAsync()
    {
        ILookup<string, HistoryRow> histories = (await database.AskAsync(HistoryRow.Query, HistoryRow.Read)).ToLookup(row =>
            row.Reference
        );
        IReadOnlyList<string> open = await database.AskAsync(
            "select reference, state, look_up_after, changed_at, lookup_failures from shop_intents where look_up_after is not null",
            row =>
                FormattableString.Invariant(
                    $"{row.GetString(0)} {row.GetString(1)}, due {row.GetInt64(2) - row.GetInt64(3)} ms after its last change, {row.GetInt64(4)} failures"
                )
        );
        IReadOnlyList<string> listed = await database.AskAsync(
            "select reference from shop_intents where attention is not null",
            row => row.GetString(0)
        );
        var findings = new Findings();
        Within(findings, "applied more than once", AppliedMore());
        Within(findings, "placed became something else", Changed(histories));
        Within(findings, "not placed, but an order", FalseNone(histories).Concat(FalseOutcome()));
        Within(findings, "placed, but no such order", FalsePlaced(histories));
        Within(findings, "order that the journal does not have", Lost(histories));
        findings.Add("open at the end", open);
        findings.Add("listed for a person", listed);
        findings.Add("outcome not passed on", Unsettled(histories));
        findings.Add("history not complete", Incomplete(histories));
        Report(findings, histories);
        return findings;
    }

    private bool IsBeyond(string reference) =>
        reference.StartsWith("beyond-", StringComparison.Ordinal) || faults.IsBeyond(reference);

    private void Within(Findings findings, string promise, IEnumerable<string> references) =>
        findings.Add(promise, references.Distinct().Where(reference => !IsBeyond(reference)));

    private void Report(Findings findings, ILookup<string, HistoryRow> histories)
    {
        string[] beyond = [.. histories.Select(history => history.Key).Where(IsBeyond)];
        HashSet<string> wrong = [.. FalseNone(histories)];
        HashSet<string> twice = [.. AppliedMore()];
        findings.Beyond["requests"] = beyond.Length;
        findings.Beyond["not placed, but an order later"] = beyond.Count(wrong.Contains);
        findings.Beyond["applied more than once"] = beyond.Count(twice.Contains);
    }

    /// <summary>What the gateway sent again is the gateway's.</summary>
    private IEnumerable<string> AppliedMore()
    {
        ILookup<string, int> repeats = gateway
            .Repeated.Select(repeat => (Order: repeat.Key[(repeat.Key.LastIndexOf('/') + 1)..], repeat.Value))
            .Join(
                emulator.Shop.Orders,
                repeat => repeat.Order,
                order => order.Id,
                (repeat, order) => (order.Reference, repeat.Value)
            )
            .ToLookup(repeat => repeat.Reference, repeat => repeat.Value);
        foreach (OnceTally tally in emulator.OnceTallies.Where(tally => tally.Operation == "CompleteOrder"))
        {
            if (tally.Count > 1 + repeats[tally.Intent].Sum() || _orders[tally.Intent].Count() > 1)
                yield return tally.Intent;
        }
    }

    private static IEnumerable<string> Changed(ILookup<string, HistoryRow> histories) =>
        from history in histories
        where history.SkipWhile(row => row.State != "Placed").Any(row => row.State != "Placed")
        select history.Key;

    /// <summary>A claim that there is no order is wrong if there was one at that moment, or if one comes without another attempt.</summary>
    private IEnumerable<string> FalseNone(ILookup<string, HistoryRow> histories) =>
        from history in histories
        from order in _orders[history.Key]
        where history.Any(row => row.ClaimsNone && order.PlacedAt <= row.At) || history.Last().ClaimsNone
        select history.Key;

    /// <summary>What a call returned is wrong if there was an order before the call began.</summary>
    private IEnumerable<string> FalseOutcome() =>
        from said in heard
        where said is { Verb: "outcome", Kind: "not-placed" }
        where _orders[said.Reference].Any(order => order.PlacedAt < said.Since)
        select said.Reference;

    private IEnumerable<string> FalsePlaced(ILookup<string, HistoryRow> histories) =>
        heard
            .Where(said => said.Kind == "placed")
            .Where(said => _orders[said.Reference].All(order => order.Id != said.Text))
            .Select(said => said.Reference)
            .Concat(
                histories
                    .SelectMany(history => history)
                    .Where(row => row.State == "Placed" && _orders[row.Reference].All(order => order.Id != row.Order))
                    .Select(row => row.Reference)
            );

    private IEnumerable<string> Lost(ILookup<string, HistoryRow> histories) =>
        _orders.Select(orders => orders.Key).Where(reference => histories[reference].LastOrDefault() is not { State: "Placed" });

    private IEnumerable<string> Unsettled(ILookup<string, HistoryRow> histories)
    {
        ILookup<string, Heard> taken = heard.Where(said => said.Verb != "outcome").ToLookup(said => said.Reference);
        return from row in histories.SelectMany(history => history)
            where row.IsOutcome
            where
                !taken[row.Reference]
                    .Any(said => said.Version == row.Version || (said.Verb == "acknowledged" && said.Version > row.Version))
            select $"{row.Reference} v{row.Version}";
    }

    private static IEnumerable<string> Incomplete(ILookup<string, HistoryRow> histories) =>
        from history in histories
        where
            !history
                .Select(row => row.Version)
                .SequenceEqual(Enumerable.Range(1, history.Count()).Select(version => (long)version))
            || history.Last().Version != history.Last().NowVersion
            || history.Last().State != history.Last().NowState
        select history.Key;
}
