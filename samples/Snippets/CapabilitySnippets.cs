using ShopSdk;
using ShopSdk.Errors;

namespace Snippets;

/// <summary>docs/concepts/capabilities.md.</summary>
internal static class CapabilitySnippets
{
    public static void Show(ICheckoutClient shop, Action showTipField, Action showCancelButton)
    {
        #region show
        if (shop.Capabilities.Updates.HasFlag(UpdateGroups.Tip))
            showTipField();
        if (shop.Capabilities.CanCancelOrder)
            showCancelButton();
        #endregion
    }

    public static async Task RefuseAsync(ICheckoutClient shop, OrderId order)
    {
        #region refuse
        try
        {
            await shop.CancelOrderAsync(order);
        }
        catch (CapabilityNotSupportedException e)
        {
            Console.WriteLine(e.Message); // "Intercart cannot cancel an order." Nothing was sent.
        }
        #endregion
    }

    public static async Task<Checkout> OnlyWhatFitsAsync(ICheckoutClient shop, CheckoutId id, CheckoutUpdate wanted)
    {
        #region fit
        UpdateGroups missing = wanted.Groups & ~shop.Capabilities.Updates;
        Checkout checkout = missing == UpdateGroups.None ? await shop.UpdateAsync(id, wanted) : await shop.GetAsync(id);
        #endregion
        return checkout;
    }
}
