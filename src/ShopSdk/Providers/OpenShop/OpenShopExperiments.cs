namespace ShopSdk.Providers.OpenShop;

/// <summary>The ids under which what is inferred about OpenShop is marked experimental.</summary>
internal static class OpenShopExperiments
{
    /// <summary>An operation whose path, and for some whose method and members, no document that was at hand tells.</summary>
    internal const string InferredOperation = "SHOP010";
}
