using System.Text.Json.Serialization;
using ShopSdk.Http;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>What every response says about itself: AnqiCMS sends each of them, errors included, as HTTP 200.</summary>
public abstract record AnqiCmsEnvelope : ExtensibleWireRecord, IResponseEnvelope
{
    /// <summary>Gets or sets the code: 0 or 200 is success, 1001 "not logged in", 1002 "not authorized", -1 any other error.</summary>
    [JsonPropertyName("code")]
    public long? Code { get; set; }

    /// <summary>Gets or sets a text in the language of the site, or null. It says nothing that may be branched on.</summary>
    [JsonPropertyName("msg")]
    public string? Message { get; set; }

    /// <summary>Gets why it failed; null when the code is 0 or 200.</summary>
    [JsonIgnore]
    public virtual EnvelopeFailure? Failure => AnqiCmsCode.FailureOf(Code, Message);
}
