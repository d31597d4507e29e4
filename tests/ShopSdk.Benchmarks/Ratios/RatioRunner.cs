using System.Text.Json;
using ShopSdk.Benchmarks.Cases;
using ShopSdk.Benchmarks.Clients;

namespace ShopSdk.Benchmarks.Ratios;

/// <summary>
/// Runs all clients of a case in turn, round by round, in one process. Whatever else the machine does meanwhile hits all of them,
/// so the ratio within a round holds where times do not.
/// </summary>
internal sealed class RatioRunner(RatioOptions options, TextWriter output)
{
    public async Task RunAsync()
    {
        foreach (CallCase known in CallCase.All.Where(known => options.Wants(known.Name)))
        {
            await RunAsync(known, isAsync: false).ConfigureAwait(false);
            await RunAsync(known, isAsync: true).ConfigureAwait(false);
        }
        foreach (LocalCase known in LocalCase.All.Where(known => options.Wants(known.Name)))
        {
            Contender[] contenders =
            [
                .. known.Clients.Select(client => new Contender(client.Key, Done(client.Value), isAsync: false)),
            ];
            await CompareAsync(known.Name, "sync", contenders).ConfigureAwait(false);
        }
    }

    private static Func<Task> Done(Action action) =>
        () =>
        {
            action();
            return Task.CompletedTask;
        };

    private Task RunAsync(CallCase known, bool isAsync)
    {
        Contender[] contenders = [.. known.Clients.Select(name => new Contender(name, known.MakeCall(name, isAsync), isAsync))];
        return CompareAsync(known.Name, isAsync ? "async" : "sync", contenders);
    }

    private async Task CompareAsync(string name, string handler, Contender[] contenders)
    {
        // Long enough for the run-time to compile its last word, in several goes, since it does so in the background.
        for (int go = 0; go < options.WarmUps; go++)
        {
            foreach (Contender contender in contenders)
                await contender.RunAsync(options.Calls, isMeasured: false).ConfigureAwait(false);
        }
        for (int round = 0; round < options.Rounds; round++)
        {
            // Each round starts with another case, so that no case always runs after the garbage of the same neighbor.
            for (int i = 0; i < contenders.Length; i++)
                await contenders[(i + round) % contenders.Length].RunAsync(options.Calls, isMeasured: true).ConfigureAwait(false);
        }
        Contender first = contenders[0];
        foreach (Contender contender in contenders)
            await output
                .WriteLineAsync(JsonSerializer.Serialize(Row(name, handler, contender, first), RatioJson.Default.RatioRow))
                .ConfigureAwait(false);
    }

    private static RatioRow Row(string name, string handler, Contender contender, Contender first)
    {
        bool compares = first.Name == ClientMaker.Raw;
        return new RatioRow
        {
            Case = name,
            Client = contender.Name,
            Handler = handler,
            Microseconds = Math.Round(Median(contender.Microseconds), 3),
            Bytes = contender.Bytes,
            TimeRatio = compares
                ? Math.Round(Median(contender.Microseconds.Zip(first.Microseconds, (one, raw) => one / raw)), 3)
                : null,
            BytesRatio = compares && first.Bytes > 0 ? Math.Round((double)contender.Bytes / first.Bytes, 3) : null,
        };
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
