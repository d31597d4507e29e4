namespace ShopSdk;

/// <summary>What a buyer signs in with, such as a customer token. It travels with each request and is never kept in a connection.</summary>
public sealed class BuyerCredential
{
    /// <summary>Makes a credential from the token that the provider gave the buyer.</summary>
    /// <exception cref="ArgumentException">The token is empty or cannot be a header value.</exception>
    public BuyerCredential(string token)
    {
        Token = Http.HeaderSafety.Require(token, "The buyer's token");
    }

    /// <summary>Gets the token. Keep it out of logs.</summary>
    public string Token { get; }

    /// <summary>Prints no part of the token.</summary>
    public override string ToString() => nameof(BuyerCredential);
}
