namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Orders with a refreshStatus that no document has, or with none.</summary>
public sealed record OpenOrderRefreshVoOther : OpenOrderRefreshVo;
