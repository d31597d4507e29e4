using ShopSdk.Http;

namespace ShopSdk;

/// <summary>What a store signs its requests with.</summary>
public sealed class StoreCredential
{
    /// <summary>Makes a credential of a token.</summary>
    /// <exception cref="ArgumentException">The token is empty or cannot be a header value.</exception>
    public StoreCredential(string token) => Token = HeaderSafety.Require(token, "The store's token");

    private StoreCredential() => Token = "";

    /// <summary>Gets the credential of a store that needs none.</summary>
    public static StoreCredential None { get; } = new();

    /// <summary>Gets the token, empty for <see cref="None"/>. Keep it out of logs.</summary>
    public string Token { get; }

    /// <summary>Prints no part of the token.</summary>
    public override string ToString() => nameof(StoreCredential);
}
