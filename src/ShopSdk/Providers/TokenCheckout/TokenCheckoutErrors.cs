using System.Net;
using System.Text.Json;
using ShopSdk.Http;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>
/// TokenCheckout documents only two bodies: <c>throttled</c> (with status 202, where it is not an error) and <c>order_placed</c>. The
/// other bodies have the format of Django REST framework: <c>detail</c>, <c>non_field_errors</c>, or a list of messages for each field.
/// </summary>
internal sealed class TokenCheckoutErrors : ProviderErrors
{
    public const string OrderPlaced = "order_placed";

    private const string Code = "code";
    private const string Detail = "detail";
    private const string NonFieldErrors = "non_field_errors";

    public override ProviderError Read(in ApiResponse response)
    {
        using JsonDocument? document = response.TryParseJson();
        if (document is not { RootElement: { ValueKind: JsonValueKind.Object } body })
            return FromStatus(response, null, null);
        try
        {
            return Read(response, body);
        }
        catch (InvalidOperationException)
        {
            // Escapes that are not valid text, such as half of a surrogate pair.
            return FromStatus(response, null, null);
        }
    }

    private static ProviderError Read(in ApiResponse response, JsonElement body)
    {
        string? code = Text(body, Code);
        if (response.StatusCode == HttpStatusCode.BadRequest && code == OrderPlaced)
        {
            return new(ProviderErrorKind.WrongState, MessageOf(body) ?? "The checkout became an order.", code)
            {
                Order = OrderOf(body),
            };
        }
        ProviderError error = FromStatus(response, code, MessageOf(body));
        return error with
        {
            // The version that the Accept header requests does not exist.
            Kind = response.StatusCode == HttpStatusCode.NotAcceptable ? ProviderErrorKind.OperationMissing : error.Kind,
            ProvenRejection = IsProven(response, body),
        };
    }

    /// <summary>
    /// The responses that prove that nothing happened. First, a rejected token with the framework's own body: the framework
    /// authenticates before any handler runs. Second, creating that is rejected with non_field_errors: the vendor's storefront shows
    /// them instead of a checkout. No other response is known to prove it, in particular for placing.
    /// </summary>
    private static bool IsProven(in ApiResponse response, JsonElement body) =>
        response.StatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Text(body, Detail) is not null,
            HttpStatusCode.BadRequest => response.Operation.Name == TokenCheckoutApi.CreateCheckoutOperation.Name
                && body.TryGetProperty(NonFieldErrors, out JsonElement errors)
                && errors.ValueKind == JsonValueKind.Array,
            _ => false,
        };

    private static OrderId? OrderOf(JsonElement body) =>
        body.TryGetProperty("order", out JsonElement order) && Text(order, "id") is { } id && !string.IsNullOrWhiteSpace(id)
            ? OrderId.Parse(id)
            : null;

    /// <summary>The detail, or else the messages of all fields; null when there is neither.</summary>
    private static string? MessageOf(JsonElement body)
    {
        if (Text(body, Detail) is { } detail)
            return detail;
        string[] messages = [.. body.EnumerateObject().SelectMany(MessagesOf)];
        return messages.Length == 0 ? null : string.Join(' ', messages);
    }

    private static IEnumerable<string> MessagesOf(JsonProperty field)
    {
        string prefix = field.Name is NonFieldErrors or Detail ? "" : field.Name + ": ";
        IEnumerable<JsonElement> values = field.Value.ValueKind switch
        {
            JsonValueKind.Array => field.Value.EnumerateArray(),
            // A code that is a text is the provider's own code, not a message.
            JsonValueKind.String when field.Name != Code => [field.Value],
            _ => [],
        };
        foreach (JsonElement message in values)
        {
            if (message.ValueKind == JsonValueKind.String)
                yield return prefix + message.GetString();
        }
    }
}
