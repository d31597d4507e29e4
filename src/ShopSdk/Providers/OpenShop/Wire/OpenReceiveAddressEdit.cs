using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>
/// A change of a saved recipient address: <see cref="OpenReceiveAddressAo"/> with an id that cannot be left out, so that a
/// repeated send never makes a second address.
/// </summary>
public sealed record OpenReceiveAddressEdit : WireRecord
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

    /// <summary>Gets who receives the parcel.</summary>
    [JsonPropertyName("receiver")]
    public required string Receiver { get; init; }

    /// <summary>Gets the telephone number with the country code and without a plus: <c>27987654321</c>.</summary>
    [JsonPropertyName("cellphone")]
    public required string Cellphone { get; init; }

    /// <summary>Gets the postal code.</summary>
    [JsonPropertyName("postcode")]
    public required string Postcode { get; init; }

    /// <summary>Gets the suburb; it has to fit the postal code.</summary>
    [JsonPropertyName("suburb")]
    public required string Suburb { get; init; }

    /// <summary>Gets the city.</summary>
    [JsonPropertyName("city")]
    public required string City { get; init; }

    /// <summary>Gets street and number.</summary>
    [JsonPropertyName("address")]
    public required string Address { get; init; }
}
