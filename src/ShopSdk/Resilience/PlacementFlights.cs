using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ShopSdk.Resilience;

/// <summary>Placements under way, by intent: whoever comes second waits for the first.</summary>
internal sealed class PlacementFlights
{
    // Clients that share a journal share their flights, however they were made.
    private static readonly ConditionalWeakTable<IPlacementJournal, PlacementFlights> ByJournal = [];

    private readonly ConcurrentDictionary<PlacementIntent, PlacementFlight> _flights = new();

    public static PlacementFlights Of(IPlacementJournal journal) => ByJournal.GetValue(journal, static _ => new());

    /// <summary>Leads a flight of its own, or names the one that is under way.</summary>
    public bool TryLead(PlacementIntent intent, PlacementFlight own, out PlacementFlight flight)
    {
        flight = _flights.GetOrAdd(intent, own);
        return ReferenceEquals(flight, own);
    }

    /// <summary>Flies to the end; if that is an exception, the next one who waits leads, and will look before it sends.</summary>
    public async Task<Placement> FlyAsync(PlacementIntent intent, PlacementFlight flight, Func<Task<Placement>> fly)
    {
        Placement? placement = null;
        try
        {
            return placement = await fly().ConfigureAwait(false);
        }
        finally
        {
            _flights.TryRemove(new(intent, flight));
            flight.Land(placement);
        }
    }
}
