using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A response of AnqiCMS: every one of them, errors included, is HTTP 200 with this around it.</summary>
/// <typeparam name="T">What the response is about.</typeparam>
public sealed record AnqiCmsResponse<T> : AnqiCmsEnvelope
{
    /// <summary>Gets or sets what was asked for; null on errors.</summary>
    [JsonPropertyName("data")]
    public T? Data { get; set; }

    /// <summary>Gets or sets the number of elements over all pages, for lists; null otherwise.</summary>
    [JsonPropertyName("total")]
    public long? Total { get; set; }
}
