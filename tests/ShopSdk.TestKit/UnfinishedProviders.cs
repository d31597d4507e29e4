namespace ShopSdk.TestKit;

/// <summary>
/// Providers, by folder, that are in the catalogue while something that belongs to them is still to come. The completeness tests
/// leave these out, and fail for one that has everything and stands here all the same.
/// </summary>
public static class UnfinishedProviders
{
    /// <summary>Gets their folders: <c>TokenCheckout</c>.</summary>
    public static IReadOnlySet<string> Folders { get; } = new HashSet<string>(StringComparer.Ordinal);
}
