namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Orders that are not all well (refreshStatus 2). What sets it apart from 1 is not known.</summary>
public sealed record OpenOrderRefreshVo2 : OpenOrderRefreshVo;
