using System.Text.Json.Serialization;
using ShopSdk.Http;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>
/// The envelope around every response; the provider's document calls it AjaxMsgOpen. A failure comes with HTTP 200, so
/// <see cref="Status"/> decides.
/// </summary>
/// <typeparam name="T">What the data is read into.</typeparam>
public sealed record OpenShopResponse<T> : ExtensibleWireRecord, IResponseEnvelope
{
    internal const string Succeeded = "0";

    /// <summary>Gets or sets the outcome: <c>"0"</c> for success; the document knows <c>"500"</c> besides.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Gets or sets what the provider says about it.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>Gets or sets the data; null when there is none, and after a failure, whose data is left in <see cref="ExtensibleWireRecord.ExtensionData"/>.</summary>
    [JsonPropertyName("data")]
    public T? Data { get; set; }

    /// <summary>Gets what failed; null for success. An envelope without a status is a failure with an empty code.</summary>
    [JsonIgnore]
    public EnvelopeFailure? Failure =>
        string.Equals(Status, Succeeded, StringComparison.Ordinal) ? null : new EnvelopeFailure(Status ?? "", Message);
}
