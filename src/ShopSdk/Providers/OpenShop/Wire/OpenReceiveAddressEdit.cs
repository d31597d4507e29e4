using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>
/// A change of a saved recipient address: <see cref="OpenReceiveAddressAo"/> with an id that cannot be left out, so that a
/// repeated send never makes a second address.
/// </summary>
public sealed record OpenReceiveAddressEdit : OpenReceiveAddress
{
    private readonly long _id;

    /// <summary>Gets the address, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is below 1, which would make a new address.</exception>
    [JsonPropertyName("id")]
    public required long Id
    {
        get => _id;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _id = value;
        }
    }
}
