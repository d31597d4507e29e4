using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ShopSdk.Telemetry;

/// <summary>The span over a placement, which holds those of its quote, its sending and its looks; and the count of its outcome.</summary>
internal sealed class PlacementTrace
{
    private readonly StoreTelemetry _store;
    private readonly PlacementVerb _verb;
    private readonly CheckoutId _id;
    private readonly Func<PlacementResult, bool> _settles;

    private PlacementTrace(StoreTelemetry store, PlacementVerb verb, CheckoutId id, Func<PlacementResult, bool> settles) =>
        (_store, _verb, _id, _settles) = (store, verb, id, settles);

    /// <summary>Runs a placement, or a look for one.</summary>
    /// <param name="store">The store.</param>
    /// <param name="verb">Which of the two it is.</param>
    /// <param name="id">The checkout.</param>
    /// <param name="settles">Whether a result settles what was told as unknown before; asked once, at the end.</param>
    /// <param name="run">What to run.</param>
    public static async Task<Placement> RunAsync(
        StoreTelemetry store,
        PlacementVerb verb,
        CheckoutId id,
        Func<PlacementResult, bool> settles,
        Func<Task<Placement>> run
    )
    {
        var trace = new PlacementTrace(store, verb, id, settles);
        Activity? span = trace.Start();
        try
        {
            Placement placement = await run().ConfigureAwait(false);
            trace.EndSafely(span, PlacementResult.Of(placement));
            return placement;
        }
        catch (Exception e)
        {
            trace.EndSafely(span, PlacementResult.Of(e));
            throw;
        }
    }

    private Activity? Start()
    {
        if (!ShopTelemetry.Spans.HasListeners())
            return null;
        string name = _verb == PlacementVerb.Place ? "place" : "find placement";
        return ShopTelemetry
            .Spans.StartActivity($"{_store.Provider} {name}")
            ?.SetTag(TelemetryTags.Provider, _store.Provider)
            .SetTag(TelemetryTags.Store, _store.Store);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever listens, what became of the placement counts.")]
    private void EndSafely(Activity? span, PlacementResult result)
    {
        try
        {
            using (span)
                End(span, result);
        }
        catch (Exception)
        {
            // There is nobody to tell: telling is what failed.
        }
    }

    private void End(Activity? span, PlacementResult result)
    {
        ShopTelemetry.Placed(_store, _verb, _id, result, _settles(result));
        if (span is null)
            return;
        span.SetTag(TelemetryTags.Outcome, result.Outcome);
        if (result.Evidence is not null)
            span.SetTag(TelemetryTags.Evidence, result.Evidence);
        if (result.Error is not null)
            span.SetTag(TelemetryTags.ErrorType, result.Error).SetStatus(ActivityStatusCode.Error);
        else if (result.LookAfter is not null)
            span.SetStatus(ActivityStatusCode.Error);
    }
}
