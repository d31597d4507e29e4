using System.Globalization;
using ShopSdk.Http;

namespace ShopSdk.Telemetry;

/// <summary>How an attempt ended, in one of few words: an HTTP status, or what happened instead of an answer.</summary>
internal static class AttemptText
{
    public static string Of(ApiCall call) =>
        call.End switch
        {
            AttemptEnd.Answered when call.Response is { } response => ((int)response.StatusCode).ToString(
                CultureInfo.InvariantCulture
            ),
            AttemptEnd.TimedOut => "timeout",
            AttemptEnd.TooLarge => "answer_too_large",
            AttemptEnd.Cancelled => "canceled",
            AttemptEnd.NoAnswer => call.ProvenNotSent ? "not_sent" : "connection_lost",
            _ => "not_tried",
        };
}
