using System.Diagnostics.CodeAnalysis;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Providers;

/// <content>The journal. Before a send its failure ends the call; afterwards it changes nothing that is known.</content>
public partial class ProviderClient
{
    private IPlacementJournal Journal => _store.Services.Journal;

    private PlacementIntent IntentOf(CheckoutId id) => new(Store, id.Reference);

    private async Task<PlacementRecord?> FindRecordAsync(PlacementFlight flight, CheckoutCall call)
    {
        PlacementRecord? record = await Journal.FindAsync(IntentOf(flight.Plan.Id), call.CancellationToken).ConfigureAwait(false);
        if (record is not null)
            RequireOwnProvider(record.Id);
        return flight.Record = record;
    }

    /// <summary>Where two stores of one name share a journal, the one's checkout, which can be a credential, is not shown to the other.</summary>
    private void RequireOwnProvider(CheckoutId known)
    {
        if (known.Provider != Provider)
            throw new InvalidOperationException(
                $"The reference was placed in a store '{Store}' of {known.Provider}, and this one is of {Provider}. Give each store a name of its own, or a journal."
            );
    }

    /// <summary>
    /// A journal that fails hides nothing, and a slow one keeps no caller who cancelled: the record that stands for longer only makes
    /// the next call look first.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a journal throws, what became of the placement is known.")]
    private async Task SettleAsync(
        CheckoutId id,
        PlacementRecord begun,
        PlacementRecord? known,
        CancellationToken cancellationToken
    )
    {
        try
        {
            ValueTask settled = Journal.SettleAsync(IntentOf(id), begun, known, CancellationToken.None);
            await settled.AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // It goes on by itself.
        }
        catch (Exception e)
        {
            LogEvents.HelperFailed(_store.Telemetry, "placement journal", id, e);
        }
    }
}
