using System.Text.Json;
using ShopSdk.Http;

namespace ShopSdk.Providers.OpenShop;

/// <summary>
/// OpenShop reports a failure inside HTTP 200, with a status other than "0", and has no list of statuses. Nothing is a proven
/// rejection: no document says whether a failed call had an effect.
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

    /// <summary>A member's name in the spelling of the body; case is ignored.</summary>
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
            // An earlier name is not valid text, such as half of a surrogate pair.
            return member;
        }
    }

    private static ProviderErrorKind KindOf(ApiOperation operation, string code, string message)
    {
        if (code.Length == 0)
            return ProviderErrorKind.Unreadable;
        // No document describes the response to a bad token. The header's name in the text is the best sign.
        if (message.Contains("token", StringComparison.OrdinalIgnoreCase))
            return ProviderErrorKind.Credentials;
        // The document gives one reason for rejecting a cancellation: the order is paid.
        return operation.Name == OpenShopOrderApi.CancelOrderOperation.Name
            ? ProviderErrorKind.WrongState
            : ProviderErrorKind.Invalid;
    }
}
