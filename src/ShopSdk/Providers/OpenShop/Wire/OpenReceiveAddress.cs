using System.Text.Json.Serialization;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A recipient address in a request, without its id.</summary>
public abstract record OpenReceiveAddress : WireRecord
{
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
