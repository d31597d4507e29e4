using ShopSdk.Errors;

namespace ShopSdk.Placing;

/// <content>One reference is one purchase of one buyer. What is not the caller's own is not shown.</content>
internal partial class PlacementRun
{
    /// <summary>Two stores of one name that share a journal: the checkout of one, which can be a credential, is not shown to the other.</summary>
    private void RequireOwnProvider(CheckoutId known)
    {
        if (known.Provider != _store.Provider.Id)
            throw new InvalidOperationException(
                $"The reference was placed in a store '{_store.Name}' of {known.Provider}, and this one is of {_store.Provider.Id}. Give each store a different name, or another journal."
            );
    }

    private void RequireSameBuyer(PlacementRecord record)
    {
        if (record.Attempt.Buyer is { } buyer && !string.Equals(buyer, _buyer, StringComparison.Ordinal) && !record.IsFree)
            throw BuyerConflict();
    }

    /// <summary>Whether what the record holds may be shown to this caller: the same buyer, or the same credential.</summary>
    private bool MayShow(PlacementRecord record) => MayShow(record.Attempt);

    private bool MayShow(PlacementAttempt attempt) =>
        attempt.Buyer is { } buyer
            ? string.Equals(buyer, _buyer, StringComparison.Ordinal)
            : string.Equals(attempt.Credential, _credential, StringComparison.Ordinal);

    /// <summary>Another checkout of the same reference has to be the same purchase.</summary>
    private async Task RequireSameContentAsync(PlacementRecord standing)
    {
        if (standing.Attempt.Content is not { } bought || !MayShow(standing))
            return;
        string? wanted;
        try
        {
            wanted = ContentHash.Of(await _provider.ReadAsync(_id, _call).ConfigureAwait(false));
        }
        catch (ShopException)
        {
            // What cannot be compared counts as the same: the result then names the order, and nothing is sent.
            return;
        }
        if (wanted is null || string.Equals(wanted, bought, StringComparison.Ordinal))
            return;
        OrderId? order = standing.Orders.Count > 0 ? standing.Orders[^1].Order : null;
        throw new PlacementConflictException(
            order is null
                ? "The reference is being placed for other goods, and the outcome is not known yet. Look it up first, or use another reference."
                : $"The reference was placed for other goods, as order {order}. Inform the buyer about that order, or use another reference.",
            PlacementConflict.Content,
            Details() with
            {
                Order = order,
            }
        )
        {
            LookUpAfter = standing.LookUpAfter,
        };
    }

    private PlacementConflictException BuyerConflict() =>
        new(
            "The reference belongs to another buyer. Nothing was sent. Use another reference.",
            PlacementConflict.Buyer,
            Details()
        );

    private PlacementConflictException OpenForAnotherBuyer() =>
        new(
            "The reference is being placed with another buyer's credential, and the outcome is not known yet. Nothing was sent. Use another reference.",
            PlacementConflict.Buyer,
            Details()
        );
}
