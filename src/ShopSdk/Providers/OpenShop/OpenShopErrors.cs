using System.Text.Json;
using ShopSdk.Http;

namespace ShopSdk.Providers.OpenShop;

/// <summary>
/// OpenShop tells a failure inside HTTP 200, by a status other than "0", and has no catalogue of them. Nothing is a proven
/// rejection: whether a call that failed had an effect is documented nowhere.
/// </summary>
internal sealed class OpenShopErrors : ProviderErrors
{
    private const string NoReason = "The provider gave no reason.";

    /// <inheritdoc/>
    public override ProviderError ReadEnvelope(ApiOperation operation, EnvelopeFailure failure)
    {
        string message = string.IsNullOrWhiteSpace(failure.Message) ? NoReason : failure.Message;
        return new(KindOf(operation, failure.Code, message), message, failure.Code.Length > 0 ? failure.Code : null);
    }

    /// <inheritdoc/>
    protected override (string? Code, string? Message) ReadBody(in ApiResponse response)
    {
        using JsonDocument? document = response.TryParseJson();
        if (document is null)
            return (null, null);
        JsonElement body = document.RootElement;
        return (Text(body, Spelled(body, "status")), Text(body, Spelled(body, "message")));
    }

    /// <summary>A member's name as the body spells it: case does not matter.</summary>
    private static string Spelled(JsonElement body, string member)
    {
        if (body.ValueKind != JsonValueKind.Object)
            return member;
        try
        {
            return body.EnumerateObject()
                .Select(each => each.Name)
                .FirstOrDefault(name => name.Equals(member, StringComparison.OrdinalIgnoreCase), member);
        }
        catch (InvalidOperationException)
        {
            // A name before it makes no text, such as half of a surrogate pair.
            return member;
        }
    }

    private static ProviderErrorKind KindOf(ApiOperation operation, string code, string message)
    {
        if (code.Length == 0)
            return ProviderErrorKind.Unreadable;
        // What a bad token is answered with is documented nowhere; the header's name in the text is the best sign there is.
        if (message.Contains("token", StringComparison.OrdinalIgnoreCase))
            return ProviderErrorKind.Credentials;
        // The document gives one reason for refusing to cancel: the order is paid.
        return operation.Name == OpenShopOrderApi.CancelOrderOperation.Name
            ? ProviderErrorKind.WrongState
            : ProviderErrorKind.Invalid;
    }
}
