namespace ShopSdk.Providers.OpenShop;
/// <summary>Stub.</summary>
public sealed class OpenShopOptions { /// <summary>x</summary>
public int PaidStatuses, DefaultPlatform; }
