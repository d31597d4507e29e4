using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>An answer that says only whether it worked.</summary>
public sealed record AnqiCmsAcknowledgement : WireRecord, IResponseEnvelope
{
    /// <summary>Gets or sets the code: 0 or 200 is success, 1001 "not logged in", 1002 "not authorized", -1 any other error.</summary>
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

    /// <summary>Gets why it failed; null when the code is 0 or 200.</summary>
    [JsonIgnore]
    public EnvelopeFailure? Failure => AnqiCmsCode.FailureOf(Code, Message);
}
