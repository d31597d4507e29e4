using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Where an order is sent.</summary>
public sealed record ShoplazzaShippingAddress : ShoplazzaAddress
{
    /// <summary>Gets or sets the telephone's country code.</summary>
    [JsonPropertyName("phone_area_code")]
    public string? PhoneAreaCode { get; set; }

    /// <summary>Gets or sets the latitude, as the source document spells the member.</summary>
    [JsonPropertyName("Latitude")]
    public string? CapitalLatitude { get; set; }

    /// <summary>Gets or sets the longitude, as the source document spells the member.</summary>
    [JsonPropertyName("Longitude")]
    public string? CapitalLongitude { get; set; }

    /// <summary>Gets or sets tax and identity numbers that some countries ask for.</summary>
    [JsonPropertyName("extra_info"), JsonConverter(typeof(EmptyArrayAsNullConverter<ShoplazzaAddressExtra>))]
    public ShoplazzaAddressExtra? ExtraInfo { get; set; }
}
