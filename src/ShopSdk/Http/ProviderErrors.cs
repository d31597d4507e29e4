using System.Net;
using System.Text.Json;

namespace ShopSdk.Http;

/// <summary>Knows what a provider's error responses mean. Each provider has one; no other class knows its error codes.</summary>
public abstract class ProviderErrors
{
    /// <summary>
    /// Gets the codes of error responses that prove that the request had no effect. An allow-list, empty by default: name a code only
    /// where a document or a measured exchange says so.
    /// </summary>
    protected virtual IReadOnlyCollection<string> ProvenRejections => [];

    /// <summary>Reads a response with an error status.</summary>
    public virtual ProviderError Read(in ApiResponse response)
    {
        (string? code, string? message) = ReadBody(response);
        ProviderError error = FromStatus(response, code, message);
        return code is not null && ProvenRejections.Contains(code) ? error with { ProvenRejection = true } : error;
    }

    /// <summary>Reads a failure that is reported in the body of a response with a success status.</summary>
    public virtual ProviderError ReadEnvelope(ApiOperation operation, EnvelopeFailure failure) =>
        new(ProviderErrorKind.Invalid, failure.Message ?? "The provider gave no reason.", failure.Code);

    /// <summary>Finds the provider's code and message in an error body; nulls when there are none.</summary>
    protected virtual (string? Code, string? Message) ReadBody(in ApiResponse response)
    {
        using JsonDocument? document = response.TryParseJson();
        return document is { RootElement.ValueKind: JsonValueKind.Object }
            ? (Text(document.RootElement, "code"), Text(document.RootElement, "message") ?? Text(document.RootElement, "detail"))
            : (null, null);
    }

    /// <summary>Classifies a response by its HTTP status alone.</summary>
    protected static ProviderError FromStatus(in ApiResponse response, string? code, string? message)
    {
        ProviderErrorKind kind = response.StatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => ProviderErrorKind.Credentials,
            HttpStatusCode.NotFound or HttpStatusCode.Gone => ProviderErrorKind.NotFound,
            HttpStatusCode.Conflict => ProviderErrorKind.WrongState,
            HttpStatusCode.MethodNotAllowed => ProviderErrorKind.OperationMissing,
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests => ProviderErrorKind.Unavailable,
            >= HttpStatusCode.InternalServerError => ProviderErrorKind.Unavailable,
            >= HttpStatusCode.BadRequest => ProviderErrorKind.Invalid,
            _ => ProviderErrorKind.Unreadable,
        };
        return new(kind, message ?? Describe(response), code);
    }

    /// <summary>A member's text, also when it was written as a number; null when it is absent or something else.</summary>
    protected static string? Text(JsonElement json, string member)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(member, out JsonElement value)
                ? value.ValueKind switch
                {
                    JsonValueKind.String => value.GetString(),
                    JsonValueKind.Number => value.GetRawText(),
                    _ => null,
                }
                : null;
        }
        catch (InvalidOperationException)
        {
            // Escapes in the value or in a member's name are no valid text, such as half of a surrogate pair.
            return null;
        }
    }

    private static string Describe(in ApiResponse response) =>
        ((int)response.StatusCode) switch
        {
            >= 300 and < 400 => "It redirected, which is not followed: check the base address.",
            _ when response.IsHtml => "It answered with a web page instead of JSON: check the base address.",
            _ => "It gave no reason.",
        };
}
