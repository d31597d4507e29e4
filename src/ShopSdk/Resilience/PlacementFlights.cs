using System.Collections.Concurrent;

namespace ShopSdk.Resilience;

/// <summary>Placements under way in one store, by reference: whoever comes second waits for the first.</summary>
internal sealed class PlacementFlights
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Placement>> _flights = new(StringComparer.Ordinal);

    /// <summary>
    /// Runs a placement, or waits for the one that is under way. When the one that led is cancelled or fails, another that waits
    /// leads: it will look before it sends.
    /// </summary>
    public async Task<Placement> RunAsync(string reference, Func<Task<Placement>> place, CancellationToken cancellationToken)
    {
        while (true)
        {
            var own = new TaskCompletionSource<Placement>(TaskCreationOptions.RunContinuationsAsynchronously);
            TaskCompletionSource<Placement> flight = _flights.GetOrAdd(reference, own);
            if (ReferenceEquals(flight, own))
                return await LeadAsync(reference, own, place).ConfigureAwait(false);
            await Task.WhenAny(flight.Task).WaitAsync(cancellationToken).ConfigureAwait(false);
            if (flight.Task.IsCompletedSuccessfully)
                return await flight.Task.ConfigureAwait(false);
        }
    }

    private async Task<Placement> LeadAsync(string reference, TaskCompletionSource<Placement> flight, Func<Task<Placement>> place)
    {
        Placement? placement = null;
        try
        {
            return placement = await place().ConfigureAwait(false);
        }
        finally
        {
            _flights.TryRemove(reference, out _);
            if (placement is null)
                flight.SetCanceled(CancellationToken.None);
            else
                flight.SetResult(placement);
        }
    }
}
