using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ShopSdk.Telemetry;

namespace ShopSdk.Placing;

/// <summary>The span over a placement, which holds those of its quote, its sending and its looks; and the count of its outcome.</summary>
internal static class PlacementTrace
{
    public static async Task<Placement> RunAsync(
        StoreTelemetry store,
        PlacementVerb verb,
        CheckoutId id,
        PlacementRun run,
        Func<Task<Placement>> placing
    )
    {
        Activity? span = Start(store, verb);
        try
        {
            Placement placement = await placing().ConfigureAwait(false);
            EndSafely(store, verb, id, span, PlacementResult.Of(placement) with { SettlesUnknown = run.SettledUnknown });
            return placement;
        }
        catch (Exception e)
        {
            EndSafely(store, verb, id, span, PlacementResult.Of(e));
            throw;
        }
    }

    private static Activity? Start(StoreTelemetry store, PlacementVerb verb)
    {
        if (!ShopTelemetry.Spans.HasListeners())
            return null;
        string name = verb == PlacementVerb.Place ? "place" : "find placement";
        return ShopTelemetry
            .Spans.StartActivity($"{store.Provider} {name}")
            ?.SetTag(TelemetryTags.Provider, store.Provider)
            .SetTag(TelemetryTags.Store, store.Store);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever listens, what became of the placement counts.")]
    private static void EndSafely(StoreTelemetry store, PlacementVerb verb, CheckoutId id, Activity? span, PlacementResult result)
    {
        try
        {
            using (span)
                End(store, verb, id, span, result);
        }
        catch (Exception)
        {
            // The failure of a listener cannot be reported.
        }
    }

    private static void End(StoreTelemetry store, PlacementVerb verb, CheckoutId id, Activity? span, PlacementResult result)
    {
        ShopTelemetry.Placed(store, verb, id, result);
        if (span is null)
            return;
        span.SetTag(TelemetryTags.Outcome, result.Outcome);
        if (result.Evidence is not null)
            span.SetTag(TelemetryTags.Evidence, result.Evidence);
        if (result.Error is not null)
            span.SetTag(TelemetryTags.ErrorType, result.Error).SetStatus(ActivityStatusCode.Error);
        else if (result.LookUpAfter is not null)
            span.SetStatus(ActivityStatusCode.Error);
    }
}
