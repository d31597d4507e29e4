namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Data without members, as cancelling answers.</summary>
public sealed record OpenShopNothing : ExtensibleWireRecord { }
