using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace ShopSdk.Http;

/// <summary>A response as it came, for a provider's <see cref="ProviderErrors"/> to read. Valid only while it is being read.</summary>
public readonly ref struct ApiResponse
{
    internal ApiResponse(ApiOperation operation, HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        Operation = operation;
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        MediaType = response.Content.Headers.ContentType?.MediaType;
        Body = body;
    }

    /// <summary>Gets the operation that was called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>Gets the HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the headers.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>Gets the media type, such as <c>text/html</c>; null when there is none.</summary>
    public string? MediaType { get; }

    /// <summary>Gets the body.</summary>
    public ReadOnlySpan<byte> Body { get; }

    /// <summary>Gets whether the body looks like a web page.</summary>
    public bool IsHtml => MediaType is "text/html" or "application/xhtml+xml" || Body.TrimStart(" \r\n\t"u8).StartsWith("<"u8);

    /// <summary>Parses the body; null when it is no JSON. Dispose it.</summary>
    public JsonDocument? TryParseJson()
    {
        try
        {
            var reader = new Utf8JsonReader(Body);
            return JsonDocument.TryParseValue(ref reader, out JsonDocument? document) ? document : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
