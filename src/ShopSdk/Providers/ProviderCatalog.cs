using ShopSdk.Providers.Intercart;

namespace ShopSdk.Providers;

/// <summary>The providers that come with the SDK: one line each, and nowhere else.</summary>
public static class ProviderCatalog
{
    /// <summary>Gets them all, by name.</summary>
    public static IReadOnlyList<ProviderDescriptor> All { get; } =
    [
        // One line each; the comment keeps the formatter from joining them.
        AnqiCms.AnqiCmsProvider.Instance,
        IntercartProvider.Instance,
        OpenShop.OpenShopProvider.Instance,
        Shoplazza.ShoplazzaProvider.Instance,
        TokenCheckout.TokenCheckoutProvider.Instance,
    ];
}
