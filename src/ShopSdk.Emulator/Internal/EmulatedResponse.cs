using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Internal;

/// <summary>A response before it is written: status, headers, and JSON or plain text.</summary>
internal sealed record EmulatedResponse
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal EmulatedResponse(int status, JsonNode? json = null)
    {
        Status = status;
        Json = json;
        ContentType = "application/json";
    }

    internal EmulatedResponse(int status, string? text, string contentType)
    {
        Status = status;
        Text = text;
        ContentType = contentType;
    }

    internal int Status { get; init; }

    internal JsonNode? Json { get; init; }

    internal string? Text { get; init; }

    internal string ContentType { get; init; }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>
    /// Gets whether the request was accepted, for the duplicate count. The status decides, unless the provider's envelope says
    /// something else.
    /// </summary>
    internal bool? Accepted { get; init; }

    internal bool WasAccepted => Accepted ?? Status is >= 200 and < 300;

    internal EmulatedResponse With(string name, string? value) =>
        value is null ? this : this with { Headers = [.. Headers, new(name, value)] };

    internal byte[] Bytes() => Encoding.UTF8.GetBytes(Json?.ToJsonString(Relaxed) ?? Text ?? "");
}
