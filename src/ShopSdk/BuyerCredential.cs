namespace ShopSdk;

/// <summary>What a buyer signs in with, such as a customer token. It travels with each request and is never kept in a connection.</summary>
public sealed class BuyerCredential
{
    /// <summary>Makes a credential.</summary>
    /// <param name="token">The token that the provider gave the buyer.</param>
    /// <param name="buyerKey">
    /// The application's own stable name of the buyer, such as a customer number; never the token, which rotates. With it, a
    /// <see cref="CheckoutRequest.Reference"/> that another buyer used is refused. Null compares the tokens instead. Only a hash is kept.
    /// </param>
    /// <exception cref="ArgumentException">The token is empty or cannot be a header value, or the key is empty.</exception>
    public BuyerCredential(string token, string? buyerKey = null)
    {
        Token = Http.HeaderSafety.Require(token, "The buyer's token");
        if (buyerKey is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(buyerKey);
        BuyerKey = buyerKey;
    }

    /// <summary>Gets the token. Keep it out of logs.</summary>
    public string Token { get; }

    /// <summary>Gets the application's own name of the buyer; null when it gave none.</summary>
    public string? BuyerKey { get; }

    /// <summary>Prints no part of the token.</summary>
    public override string ToString() => nameof(BuyerCredential);
}
