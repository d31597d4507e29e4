using System.Diagnostics.CodeAnalysis;
using ShopSdk.Errors;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Placing;

/// <content>One search: look-ups with pauses, and which of the orders that they find are evidence.</content>
internal partial class PlacementRun
{
    /// <summary>Looks up until an order is seen, absence is proven, or the attempts are used up.</summary>
    private async Task<LookUp> LookUpAsync(Search search, int attempts)
    {
        int clean = 0;
        var last = new LookUp(search.Problem, 0);
        // A caller that wants to place an id that was not sent needs no proof of absence.
        if (search.Attempt is null && (_request is null || _id.SentAt is not null))
            _sends.Times.SetUnlessSet(FirstLookup, _call.Clock);
        for (int number = 1; _provider.CanLookUp && number <= attempts; number++)
        {
            if (number > 1 && !await PauseAsync(number, search).ConfigureAwait(false))
                break;
            bool proves = CanProveAbsence(search);
            last = (await LookUpOnceAsync(search).ConfigureAwait(false)) with { Lookups = number };
            if (last.Order is not null)
                return last;
            if (last.Failure is not null || !proves)
                continue;
            if (++clean == AbsenceRule.CleanLooks)
                return last with { ProvesAbsence = true };
            if (number == attempts)
                attempts++;
        }
        return last.Failure is { } failure
            ? last with
            {
                Problem = search.Problem with { Message = $"{search.Problem.Message} Looking it up failed: {failure.Message}" },
            }
            : last;
    }

    /// <summary>
    /// Names the first look-up of an intent without a record. An id that says that it was sent at another time starts another wait: this process
    /// cannot have looked for that send before.
    /// </summary>
    private UnrecordedSend FirstLookup => new(_journal.Intent, _id.SentAt);

    /// <summary>Whether a look-up that starts now can prove absence.</summary>
    private bool CanProveAbsence(Search search)
    {
        DateTimeOffset now = Now;
        if (search.Attempt is not { } attempt)
            return Absence.Proves(search.LatestSend, now, _sends.Times.Since(FirstLookup, _call.Clock));
        // What this caller sees says nothing about the checkout, or the list of orders, of another buyer.
        if (!MayShow(attempt))
            return false;
        // An id can say that something was sent later than the attempt. This process does not know of it, so the wall clock decides, too.
        return Absence.Proves(search.LatestSend, now, SinceSend(attempt))
            && (search.LatestSend <= attempt.LatestSend || Absence.Proves(search.LatestSend, now, sinceSend: null));
    }

    /// <summary>How long ago this process sent the attempt; null when another process sent it.</summary>
    private TimeSpan? SinceSend(PlacementAttempt attempt)
    {
        bool isSending = _sends.TryGet(_journal.Intent, out SendUnderWay? send) && send.Attempt.Id == attempt.Id;
        return _sends.Times.Since(attempt.Id, _call.Clock) ?? (isSending ? TimeSpan.Zero : null);
    }

    private static DateTimeOffset LaterOf(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;

    /// <summary>One look-up: an order, what kept it from being a clean one, or neither.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A look-up that fails, in whatever way, proves nothing.")]
    private async Task<LookUp> LookUpOnceAsync(Search search)
    {
        try
        {
            foreach (CheckoutId id in search.Checkouts)
            {
                IReadOnlyList<PlacedOrder> found = await LookUpCheckoutAsync(id, search).ConfigureAwait(false);
                List<RecordedOrder> orders = Evidence(found, id, search);
                if (orders.Count == 0)
                {
                    if (found is PartialOrderList partial)
                        return new(search.Problem, 1) { Failure = new(partial.Flaw), ShowsNone = partial.Count == 0 };
                    continue;
                }
                List<RecordedOrder> news = [.. orders.Where(order => RecordOf(order.Order, search) is null)];
                if (news.Count > 1)
                    return new(search.Problem, 1)
                    {
                        Several = news,
                        Failure = new(
                            $"Several orders carry this reference: {string.Join(", ", news.Select(order => order.Order))}. Decide by hand which one it is."
                        ),
                    };
                return new(search.Problem, 1)
                {
                    Order = news.FirstOrDefault() ?? orders.Find(order => order.Attempt == search.Attempt?.Id) ?? orders[0],
                };
            }
            return new(search.Problem, 1);
        }
        catch (OperationCanceledException e) when (_call.CancellationToken.IsCancellationRequested)
        {
            throw Canceled(search, e);
        }
        catch (Exception e)
        {
            return new(search.Problem, 1) { Failure = ProblemOf(e) };
        }
    }

    /// <summary>
    /// The orders of one checkout. An earlier attempt's checkout may have been dropped since. That is no flaw: its absence was proven when the next
    /// attempt began, and here only a late order of it would count.
    /// </summary>
    private async Task<IReadOnlyList<PlacedOrder>> LookUpCheckoutAsync(CheckoutId id, Search search)
    {
        try
        {
            return await _provider.LookUpAsync(id, _call).ConfigureAwait(false);
        }
        catch (RequestRejectedException e) when (e.Reason == RejectionReason.NotFound && IsOfEarlierAttempt(id, search))
        {
            return [];
        }
    }

    private bool IsOfEarlierAttempt(CheckoutId id, Search search) =>
        search is { Attempt: { } attempt, Known: { } known }
        && !IsSameKey(attempt.Checkout, id)
        && (_id.SentAt is null || !IsSameKey(_id, id))
        && known.Earlier.Any(earlier => IsSameKey(earlier.Checkout, id));

    /// <summary>
    /// The orders that are evidence of the attempt that is looked for: not one that is known to be another attempt's, and not one from before the
    /// attempt. Of a checkout that no attempt of the journal sent, every order counts: it was sent by a program that does not use this journal.
    /// </summary>
    private List<RecordedOrder> Evidence(IReadOnlyList<PlacedOrder> found, CheckoutId checkout, Search search)
    {
        List<RecordedOrder> orders = [];
        foreach (PlacedOrder order in found)
        {
            // While an attempt is open, an order that is recorded for an earlier one says nothing about it.
            if (
                search.Known is { IsOpen: true }
                && RecordOf(order.Order, search) is { } known
                && known.Attempt != search.Attempt?.Id
            )
                continue;
            PlacementAttempt? attempt = AttemptOf(order, checkout, search);
            bool isOutside = !AttemptsOf(search).Any(known => IsSameKey(known.Checkout, checkout));
            if (attempt is not null || isOutside)
                orders.Add(Recorded(order, attempt, EvidenceKind.Lookup) with { Checkout = isOutside ? checkout : null });
        }
        return orders;
    }

    private PlacementAttempt? AttemptOf(PlacedOrder order, CheckoutId checkout, Search search)
    {
        if (RecordOf(order.Order, search) is { } recorded)
            return AttemptsOf(search).FirstOrDefault(attempt => attempt.Id == recorded.Attempt);
        return AttemptsOf(search)
            .Where(attempt => IsSameKey(attempt.Checkout, checkout))
            .FirstOrDefault(attempt => !IsBefore(order.CreatedAt, attempt.BegunAt - Options.MaxClockSkew));
    }

    private static RecordedOrder? RecordOf(OrderId order, Search search) =>
        search.Known?.Orders.FirstOrDefault(known => known.Order == order);

    /// <summary>Whether an order was certainly created before a time. Providers cut the time of creation off to whole seconds.</summary>
    private static bool IsBefore(DateTimeOffset? created, DateTimeOffset time) => created <= time.AddSeconds(-1);

    private static bool IsSameKey(CheckoutId one, CheckoutId other) =>
        string.Equals(one.Key, other.Key, StringComparison.Ordinal);

    private static IEnumerable<PlacementAttempt> AttemptsOf(Search search)
    {
        if (search.Attempt is { } attempt)
            yield return attempt;
        foreach (PlacementAttempt earlier in (search.Known?.Earlier ?? []).Reverse())
            yield return earlier;
    }

    /// <summary>Looks for the orders of a record's attempts.</summary>
    private Search SearchFor(PlacementRecord record, DateTimeOffset latestSend, Problem problem) =>
        new(CheckoutsOf(record), latestSend, problem) { Attempt = record.Attempt, Known = record };

    /// <summary>The checkouts of the intent that may have been placed. Those of another buyer's credential are left out.</summary>
    private IReadOnlyList<CheckoutId> CheckoutsOf(PlacementRecord record)
    {
        List<CheckoutId> checkouts = [];
        if (MayShow(record))
        {
            checkouts.Add(record.Attempt.Checkout);
            checkouts.AddRange(record.Earlier.Where(attempt => MayShow(attempt)).Select(attempt => attempt.Checkout));
        }
        if (checkouts.Count == 0 || _id.SentAt is not null || record.IsFree)
            checkouts.Add(_id);
        return [.. checkouts.DistinctBy(id => id.Key, StringComparer.Ordinal)];
    }

    private async Task<bool> PauseAsync(int number, Search search)
    {
        TimeSpan pause = Backoff.Delay(Options.LookupDelay, Options.LookupDelay * 8, number - 1);
        if (!_call.Deadline.Allows(pause, _call.Clock))
            return false;
        TryReport(number, pause);
        try
        {
            await Task.Delay(pause, _call.Clock, _call.CancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException e)
        {
            throw Canceled(search, e);
        }
    }

    /// <summary>A caller that wants to place must learn that the request may have been sent.</summary>
    private OperationCanceledException Canceled(Search search, Exception e) =>
        _request is null
            ? new OperationCanceledException("Looking up the placement was canceled.", e, _call.CancellationToken)
            : new PlacementCanceledException(_id.Sent(search.LatestSend), search.LatestSend, e, _call.CancellationToken);

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "A listener may throw anything, and an open outcome must not be lost to it."
    )]
    private void TryReport(int number, TimeSpan pause)
    {
        try
        {
            _call.Report(_id, CheckoutStage.LookingUp, number, pause);
        }
        catch (Exception e)
        {
            LogEvents.HelperFailed(_store.Telemetry, "progress listener", _id, e);
        }
    }

    private sealed record UnrecordedSend(PlacementIntent Intent, DateTimeOffset? SentAt);
}
