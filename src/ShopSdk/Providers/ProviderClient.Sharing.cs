using ShopSdk.Errors;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Providers;

/// <content>One placement, or one look for it, at a time for each intent.</content>
public partial class ProviderClient
{
    /// <summary>Runs it, or waits for what is under way for the same intent and takes its result.</summary>
    private async Task<Placement> ShareAsync(
        CheckoutId id,
        bool places,
        Func<PlacementFlight, Task<Placement>> lead,
        CheckoutCall call
    )
    {
        PlacementFlights flights = _store.Services.Flights;
        PlacementIntent intent = IntentOf(id);
        while (true)
        {
            call.CancellationToken.ThrowIfCancellationRequested();
            var own = new PlacementFlight(places, new(id, LatestHandover(call)));
            if (flights.TryLead(intent, own, out PlacementFlight flight))
            {
                PlacementVerb verb = places ? PlacementVerb.Place : PlacementVerb.Find;
                return await flights
                    .FlyAsync(
                        intent,
                        flight,
                        () =>
                            PlacementTrace.RunAsync(
                                _store.Telemetry,
                                verb,
                                id,
                                r => _store.Services.OpenOutcomes.Settles(intent, id, r),
                                () => lead(own)
                            )
                    )
                    .ConfigureAwait(false);
            }
            RequireOwnProvider(flight.Plan.Id);
            Placement? placement;
            try
            {
                placement = await flight
                    .End.WaitAsync(call.Deadline.Remaining(call.Clock), call.Clock, call.CancellationToken)
                    .ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                return StopWaiting(id, flight, call);
            }
            catch (OperationCanceledException e) when (flight is { Places: true, Record: { } record })
            {
                // Whoever does not want to wait for the placement under way is told that something may have been handed over.
                throw new PlacementCanceledException(record.Id.Sent(record.SentAt), record.SentAt, e, call.CancellationToken);
            }
            if (placement is not null && flight.Answers(places, id, placement))
                return placement;
        }
    }

    /// <summary>Whoever has no time left to wait for what is under way knows no more than that.</summary>
    private Placement.Unknown StopWaiting(CheckoutId id, PlacementFlight flight, CheckoutCall call)
    {
        // What is not handed over yet may still be, by the flight that goes on.
        PlacementRecord record = flight.Record ?? (flight.Places ? flight.Plan : new(id, id.SentAt ?? call.Clock.GetUtcNow()));
        var problem = new Problem($"It is still being {(flight.Places ? "placed" : "looked up")} by an earlier call.");
        return Unknown(record.Id, record.SentAt, problem, call);
    }
}
