namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Orders that are not all well (refreshStatus 1). What sets it apart from 2 is not known.</summary>
public sealed record OpenOrderRefreshVo1 : OpenOrderRefreshVo;
