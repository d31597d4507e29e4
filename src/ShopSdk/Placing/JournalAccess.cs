using System.Diagnostics.CodeAnalysis;
using ShopSdk.Errors;
using ShopSdk.Stores;
using ShopSdk.Telemetry;

namespace ShopSdk.Placing;

/// <summary>
/// The journal of one call, for one intent. A journal may hang or ignore its token, so each of its calls is bounded by the deadline and the token
/// of the checkout call.
/// </summary>
internal sealed class JournalAccess(
    ShopStore store,
    IPlacementJournal journal,
    PlacementIntent intent,
    Providers.CheckoutCall call
)
{
    /// <summary>How long the caller waits for the write of an outcome that is known already.</summary>
    private static readonly TimeSpan WriteLimit = TimeSpan.FromSeconds(5);

    private DateTimeOffset? _readAt;
    private long _readTimestamp;

    public PlacementIntent Intent => intent;

    /// <summary>
    /// Gets the time on the clock that the journal's times are from: its own, once it was read, or this process's. Never later than the journal's.
    /// </summary>
    public DateTimeOffset Now => _readAt is { } at ? at + call.Clock.GetElapsedTime(_readTimestamp) : call.Clock.GetUtcNow();

    public ReadOnlySpan<byte> HashKey => journal.HashKey.Span;

    /// <summary>
    /// Whether the journal knows of every send of a checkout. It does when it was complete before the checkout started. An id that says that it was sent,
    /// and of which the journal has no record, was sent by a program that does not use the journal.
    /// </summary>
    public bool KnowsAllSendsOf(CheckoutId id, JournalEntry entry, TimeSpan maxClockSkew)
    {
        if (HasAttemptOf(id, entry.Record))
            return true;
        bool isComplete =
            id.StartedAt > entry.CompleteSince + maxClockSkew
            || (journal is InMemoryPlacementJournal memory && memory.KnowsAllSendsOf(id));
        return isComplete && (id.SentAt is null || entry.Record is not null);
    }

    /// <summary>A record of another checkout of the same reference says nothing about this one.</summary>
    private static bool HasAttemptOf(CheckoutId id, PlacementRecord? record) =>
        record is not null
        && record.Attempts.Any(attempt =>
            attempt.Checkout.IsSameCheckout(id) && (id.SentAt is null || attempt.BegunAt <= id.SentAt)
        );

    /// <exception cref="JournalUnavailableException">The journal failed or did not answer in time. Nothing was sent.</exception>
    public async Task<JournalEntry> FindAsync()
    {
        JournalEntry entry = await BeforeSendAsync(token => journal.FindAsync(intent, token)).ConfigureAwait(false);
        (_readAt, _readTimestamp) = (entry.ReadAt, call.Clock.GetTimestamp());
        return entry;
    }

    /// <summary>Gets whether the journal's times are from a separate clock.</summary>
    public bool HasClock => _readAt is not null;

    /// <summary>
    /// Converts a time that has passed, of this process's clock, to the clock that the journal's times are from. It is not later than now, although this
    /// process's clock may have been set back meanwhile.
    /// </summary>
    public DateTimeOffset ToJournalTime(DateTimeOffset passed)
    {
        if (!HasClock)
            return passed;
        DateTimeOffset now = Now;
        DateTimeOffset converted = now + (passed - call.Clock.GetUtcNow());
        return converted < now ? converted : now;
    }

    /// <summary>Begins an attempt. If the first call fails, a second one finds out whether it was committed.</summary>
    /// <exception cref="JournalUnavailableException">The journal failed or did not answer in time. Nothing was sent.</exception>
    public async Task<JournalBegin> BeginAsync(PlacementAttempt attempt)
    {
        for (bool isFirst = true; ; isFirst = false)
        {
            try
            {
                return await BeforeSendAsync(token => journal.BeginAsync(intent, attempt, token)).ConfigureAwait(false);
            }
            catch (JournalUnavailableException e) when (isFirst && e.InnerException is not TimeoutException)
            {
                // It may have been committed all the same; the journal then recognises the attempt.
            }
            catch (Exception e) when (e is JournalUnavailableException or OperationCanceledException)
            {
                // It may still be committed. Nothing is sent for it, so the intent is freed as soon as the journal answers again.
                _ = ForgetAsync(attempt);
                throw;
            }
        }
    }

    /// <summary>
    /// Applies what happened, to the given record or to the one that took its place. Returns the record that the journal then has, and whether the event is in it;
    /// null when the journal failed, which is logged.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a journal throws, what became of the placement is known.")]
    public async Task<(PlacementRecord? Record, bool Applied)> ApplyAsync(PlacementRecord before, PlacementEvent happened)
    {
        try
        {
            if (journal is InMemoryPlacementJournal)
                return await ApplyAsync(before, happened, CancellationToken.None).ConfigureAwait(false);
            using var stop = new CancellationTokenSource(WriteLimit, call.Clock);
            return await ApplyAsync(before, happened, stop.Token)
                .WaitAsync(WriteLimit, call.Clock, call.CancellationToken)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (call.CancellationToken.IsCancellationRequested)
        {
            // The caller no longer waits. The write goes on by itself.
            return (null, false);
        }
        catch (Exception e)
        {
            LogEvents.HelperFailed(store.Telemetry, "placement journal", before.Attempt.Checkout, e);
            return (null, false);
        }
    }

    private async Task<(PlacementRecord? Record, bool Applied)> ApplyAsync(
        PlacementRecord before,
        PlacementEvent happened,
        CancellationToken cancellationToken
    )
    {
        PlacementRecord current = before;
        while (true)
        {
            if (PlacementMachine.Next(current, happened) is not { } next)
                return (current, false);
            if (await journal.ReplaceAsync(intent, current, next, cancellationToken).ConfigureAwait(false))
            {
                if (PlacementMachine.Contradicts(current, happened))
                    LogEvents.ContradictedClaim(store.Telemetry, next.Attempt.Checkout, next.Orders.Count);
                return (next, true);
            }
            JournalEntry entry = await journal.FindAsync(intent, cancellationToken).ConfigureAwait(false);
            if (entry.Record is not { } standing)
                return (null, false);
            // The write may have been committed although its acknowledgement said otherwise.
            if (IsSame(standing, next))
                return (standing, true);
            // A look-up puts an order down to the attempt that it looks for. It may be the order of the attempt that is open by now.
            if (happened is PlacementEvent.OrderFound { Order.Evidence: EvidenceKind.Lookup } && IsOpenAfter(before, standing))
                return (standing, false);
            current = standing;
        }
    }

    private static bool IsOpenAfter(PlacementRecord before, PlacementRecord standing) =>
        standing.IsOpen && standing.Attempt.Id != before.Attempt.Id;

    private static bool IsSame(PlacementRecord one, PlacementRecord other) =>
        one.Version == other.Version
        && one.Stage == other.Stage
        && one.Attempt.Id == other.Attempt.Id
        && one.Orders.Select(order => order.Order).SequenceEqual(other.Orders.Select(order => order.Order));

    [SuppressMessage("Design", "CA1031", Justification = "The caller has its error already; the record then expires by itself.")]
    private async Task ForgetAsync(PlacementAttempt attempt)
    {
        try
        {
            JournalBegin begin = await journal.BeginAsync(intent, attempt, CancellationToken.None).ConfigureAwait(false);
            if (begin.Record.Attempt.Id == attempt.Id)
                await ApplyAsync(begin.Record, new PlacementEvent.NotSent(attempt.Id), CancellationToken.None)
                    .ConfigureAwait(false);
        }
        catch (Exception e)
        {
            LogEvents.HelperFailed(store.Telemetry, "placement journal", attempt.Checkout, e);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a journal throws, the caller gets one type of error.")]
    private async Task<T> BeforeSendAsync<T>(Func<CancellationToken, ValueTask<T>> ask)
    {
        call.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            ValueTask<T> asked = ask(call.CancellationToken);
            if (asked.IsCompletedSuccessfully)
                return asked.Result;
            return await asked
                .AsTask()
                .WaitAsync(call.Deadline.Remaining(call.Clock), call.Clock, call.CancellationToken)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (call.CancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            throw new JournalUnavailableException(
                e is TimeoutException
                    ? "The placement journal did not answer within the deadline. Nothing was sent by this call."
                    : "The placement journal failed. Nothing was sent by this call. See the inner exception.",
                new ErrorDetails { Provider = store.Provider.Id },
                e
            );
        }
    }
}
