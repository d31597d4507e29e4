namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>One of several products to quote.</summary>
public sealed record AnqiCmsCheckoutItem : AnqiCmsItemInput;
