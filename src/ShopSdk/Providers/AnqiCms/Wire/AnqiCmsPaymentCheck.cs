using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>Whether an order is paid. The provider says "unpaid" with the code of an error (-1), so that is a value here.</summary>
public sealed record AnqiCmsPaymentCheck : WireRecord, IResponseEnvelope
{
    /// <summary>Gets or sets the code: 0 or 200 is paid; -1 is unpaid, and also an order that is not to be found.</summary>
    [JsonPropertyName("code")]
    [JsonConverter(typeof(IntegerConverter))]
    public long? Code { get; set; }

    /// <summary>Gets or sets a text in the language of the site, or null.</summary>
    [JsonPropertyName("msg")]
    [JsonConverter(typeof(TextConverter))]
    public string? Message { get; set; }

    /// <summary>Gets or sets the members that this version does not know; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>Gets whether the order is past waiting for payment, which a cancelled one is as well.</summary>
    [JsonIgnore]
    public bool IsPaid => AnqiCmsCode.IsSuccess(Code);

    /// <summary>Gets why it failed; null when it is known whether the order is paid.</summary>
    [JsonIgnore]
    public EnvelopeFailure? Failure => Code == AnqiCmsCode.Failed ? null : AnqiCmsCode.FailureOf(Code, Message);
}
