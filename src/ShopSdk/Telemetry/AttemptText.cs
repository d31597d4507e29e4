using System.Globalization;
using ShopSdk.Http;

namespace ShopSdk.Telemetry;

/// <summary>How an attempt ended, in one of few words: an HTTP status, or what happened instead of a response.</summary>
internal static class AttemptText
{
    public static string Of(ApiCall call) =>
        call.End switch
        {
            AttemptEnd.Responded when call.Response is { } response => ((int)response.StatusCode).ToString(
                CultureInfo.InvariantCulture
            ),
            AttemptEnd.TimedOut => "timeout",
            AttemptEnd.TooLarge => "response_too_large",
            AttemptEnd.Canceled => "canceled",
            AttemptEnd.NoResponse => call.ProvenNotSent ? "not_sent" : "connection_lost",
            _ => "not_tried",
        };
}
