using System.Text.Json;
using ShopSdk.Http;

namespace ShopSdk.Providers.Intercart;

/// <summary>
/// Intercart publishes no error contract, so the HTTP status decides. Nothing is a proven rejection: a completion with an error
/// response may still have been applied.
/// </summary>
internal sealed class IntercartErrors : ProviderErrors
{
    protected override (string? Code, string? Message) ReadBody(in ApiResponse response)
    {
        using JsonDocument? document = response.TryParseJson();
        if (document is null)
            return (null, null);
        JsonElement body = document.RootElement;
        return (Text(body, "code"), Text(body, "message") ?? Text(body, "error") ?? Text(body, "msg"));
    }
}
