namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A product that was refused.</summary>
public sealed record OpenOrderCreateFailureVo : OpenOrderCreateVo;
