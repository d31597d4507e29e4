namespace ShopSdk.JournalLab.Processes;

/// <summary>What a buyer wants, once.</summary>
/// <param name="Store">The store: the shop itself, or the shop behind a gateway that repeats requests.</param>
/// <param name="Reference">The reference.</param>
/// <param name="Cart">The token of a cart that no other intent has.</param>
internal sealed record Intent(string Store, string Reference, string Cart)
{
    /// <summary>Gets whether its request reaches the shop later than the promise covers.</summary>
    public bool IsBeyond => Reference.StartsWith("beyond-", StringComparison.Ordinal);
}
