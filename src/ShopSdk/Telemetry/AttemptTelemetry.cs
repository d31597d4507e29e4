using System.Globalization;

namespace ShopSdk.Telemetry;

/// <summary>How an attempt ended.</summary>
/// <param name="Number">Which attempt of the call it was: 1 for the first, 0 when there was none.</param>
/// <param name="StatusCode">The HTTP status; null without a response.</param>
/// <param name="Failure">What happened instead of a whole response, in one word; null when there was one.</param>
internal readonly record struct AttemptTelemetry(int Number, int? StatusCode, string? Failure)
{
    public const string TimedOut = "timeout";
    public const string TooLarge = "response_too_large";
    public const string Canceled = "canceled";
    public const string NotSent = "not_sent";
    public const string ConnectionLost = "connection_lost";
    public const string NotTried = "not_tried";

    /// <summary>Gets whether it ended without a response, or with one whose status is none of success.</summary>
    public bool IsError => Failure is not null || StatusCode is not (>= 200 and < 300);

    /// <summary>Gets the end in one of few words: the status, or what happened instead of a response.</summary>
    public string Result => Failure ?? StatusCode?.ToString(CultureInfo.InvariantCulture) ?? NotTried;
}
