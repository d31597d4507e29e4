using ShopSdk.Errors;
using ShopSdk.Internal;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Http;

/// <content>The outcome of the call: success, or an exception.</content>
internal partial class ApiCall
{
    /// <summary>Throws what the last attempt means, unless it was answered with success.</summary>
    public void ThrowIfFailed()
    {
        if (End == AttemptEnd.Responded && Response!.IsSuccessStatusCode)
            return;
        throw End switch
        {
            AttemptEnd.Responded => Rejected(
                Settings.Errors.Read(new ApiResponse(Operation, Response!, ResponseBody)),
                Observation
            ),
            AttemptEnd.TooLarge => Classify(
                new ProviderResponseException(
                    $"{Name} answered with more than {Settings.MaxResponseBytes} bytes. Raise MaxResponseBytes if that is right.",
                    Describe()
                ),
                Observation
            ),
            _ => NoResponse(),
        };
    }

    private string Name => $"{Settings.ProviderName} {Operation.Name}";

    private ShopException NoResponse()
    {
        string what =
            Refusal is not null ? $"was stopped: {Refusal.TrimEnd('.')}"
            : End == AttemptEnd.TimedOut ? "did not answer in time"
            : "could not be reached, or the connection broke";
        string tail = ProvenNotSent ? " Nothing was sent." : "";
        return Classify(new ProviderUnavailableException($"{Name} {what}.{tail}", Describe(), null, Failure), Observation);
    }

    private ShopException Rejected(ProviderError providerError, AttemptObservation observation)
    {
        ErrorDetails details = Describe() with
        {
            ProviderCode = providerError.Code is { } code ? Redactor.Message(code) : null,
            Order = providerError.Order,
        };
        string message = $"{Name}: {Redactor.Message(providerError.Message)}";
        ShopException error = providerError.Kind switch
        {
            ProviderErrorKind.Invalid => new RequestRejectedException(message, RejectionReason.Invalid, details),
            ProviderErrorKind.NotFound => new RequestRejectedException(message, RejectionReason.NotFound, details),
            ProviderErrorKind.WrongState => new RequestRejectedException(message, RejectionReason.WrongState, details),
            ProviderErrorKind.OperationMissing => new RequestRejectedException(
                message,
                RejectionReason.OperationMissing,
                details
            ),
            ProviderErrorKind.Credentials => new CredentialsRejectedException(message, details),
            ProviderErrorKind.Unavailable => new ProviderUnavailableException(
                message,
                details,
                RetryAfter.Read(Response!.Headers, Clock)
            ),
            _ => new ProviderResponseException(message, details),
        };
        return Classify(error, providerError.ProvenRejection ? AttemptObservation.ListedRejection : observation);
    }

    private ShopException Unreadable(Exception? inner)
    {
        string type = Response!.Content.Headers.ContentType?.MediaType ?? "no content type";
        string what =
            _responseLength == 0 ? "an empty body"
            : new ApiResponse(Operation, Response, ResponseBody).IsHtml ? "a web page"
            : inner is System.Text.Json.JsonException json ? $"what cannot be read at {json.Path ?? "$"}: {json.Message}"
            : "something else than the expected JSON";
        return Classify(
            new ProviderResponseException(
                $"{Name} answered {(int)Response.StatusCode} with {Redactor.Message(what)} ({Redactor.Message(type)}).",
                Describe(),
                inner
            ),
            AttemptObservation.Unreadable
        );
    }

    /// <summary>Turns the failure into the exception that <see cref="OutcomeTable"/> has for it.</summary>
    private ShopException Classify(ShopException error, AttemptObservation observation)
    {
        Outcome outcome = OutcomeTable.Of(observation).For(Operation.Effect);
        if (outcome == Outcome.Unknown)
            error = new OutcomeUnknownException(
                $"Whether {Name} took effect is not known: {Sentence(error.Message)} Look it up before repeating it.",
                SentAt,
                error.Details,
                error
            );
        else
            CloseDelivery(rejected: outcome == Outcome.Rejected);
        ShopTelemetry.Failed(Description, LastAttempt, _trace, error);
        return error;
    }

    /// <summary>Ends a provider's message with a full stop, if it has none.</summary>
    internal static string Sentence(string message) => message is [.., '.' or '!' or '?'] ? message : message + ".";

    private ErrorDetails Describe() =>
        new()
        {
            Provider = Settings.Provider,
            Operation = Operation.Name,
            StatusCode = Response?.StatusCode,
            RequestId = HeaderOf(Settings.RequestIdHeader),
            Body = _responseLength > 0 ? Redactor.Excerpt(ResponseBody) : null,
            Checkout = _channel.Checkout,
            Attempts = Attempts,
        };
}
