namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Orders that are well (refreshStatus 0): they can be paid without another checkout.</summary>
public sealed record OpenOrderRefreshVo0 : OpenOrderRefreshVo;
