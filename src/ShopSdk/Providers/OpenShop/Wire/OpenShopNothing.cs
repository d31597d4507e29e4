namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Data without members, as canceling answers.</summary>
public sealed record OpenShopNothing : ExtensibleWireRecord { }
