using System.Net;
using System.Text.Json;
using ShopSdk.Http;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>
/// The meaning of AnqiCMS' errors. Messages are in the site's language, in the browser's language, or bare keys, so only the codes are
/// used.
/// </summary>
internal sealed class AnqiCmsErrors : ProviderErrors
{
    /// <summary>
    /// Operations whose -1 proves that nothing happened, according to the published source: create and finish use one transaction and
    /// roll it back before each -1; cancel answers -1 only before it writes anything.
    /// </summary>
    private static readonly HashSet<string> RejectedBeforeEffect = new(StringComparer.Ordinal)
    {
        AnqiCmsApi.CreateOrderOperation.Name,
        AnqiCmsApi.CancelOrderOperation.Name,
        AnqiCmsApi.FinishOrderOperation.Name,
    };

    /// <inheritdoc/>
    public override ProviderError Read(in ApiResponse response)
    {
        if (response is { StatusCode: HttpStatusCode.NotFound, IsHtml: true })
            return new(
                ProviderErrorKind.OperationMissing,
                "It answered 404 with a web page: this edition does not have the operation, or the base address is not the site's address."
            );
        return base.Read(response);
    }

    /// <inheritdoc/>
    public override ProviderError ReadEnvelope(ApiOperation operation, EnvelopeFailure failure)
    {
        string message = string.IsNullOrEmpty(failure.Message) ? "It gave no reason." : failure.Message;
        return failure.Code switch
        {
            AnqiCmsCode.NotLoggedIn => Refused(
                $"No buyer is logged in: use ForBuyer, or get a new token if there was one. {message}"
            ),
            AnqiCmsCode.NotAuthorized => Refused($"The buyer may not do that. {message}"),
            AnqiCmsCode.None => new(ProviderErrorKind.Unreadable, "It answered JSON without a code: check the base address."),
            // Documented for finish and refund: no such order, wrong state, already done or in progress, too late.
            "4001" => Documented(ProviderErrorKind.NotFound, message),
            "4002" or "4003" or "4004" => Documented(ProviderErrorKind.WrongState, message),
            AnqiCmsCode.FailedText => new(ProviderErrorKind.Invalid, message, failure.Code)
            {
                ProvenRejection = RejectedBeforeEffect.Contains(operation.Name),
            },
            _ => new(ProviderErrorKind.Invalid, message, failure.Code),
        };

        // Both are decided before the operation's own code runs.
        ProviderError Refused(string text) => new(ProviderErrorKind.Credentials, text, failure.Code) { ProvenRejection = true };

        ProviderError Documented(ProviderErrorKind kind, string text) =>
            new(kind, text, failure.Code) { ProvenRejection = operation.Name == AnqiCmsApi.FinishOrderOperation.Name };
    }

    /// <inheritdoc/>
    protected override (string? Code, string? Message) ReadBody(in ApiResponse response)
    {
        using JsonDocument? document = response.TryParseJson();
        return document is { RootElement.ValueKind: JsonValueKind.Object }
            ? (Text(document.RootElement, "code"), Text(document.RootElement, "msg"))
            : (null, null);
    }
}
