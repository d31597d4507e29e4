namespace ShopSdk.Telemetry;

/// <summary>The names of tags: OpenTelemetry's where it has one, the SDK's own elsewhere. <c>docs/telemetry.md</c> lists them.</summary>
internal static class TelemetryTags
{
    public const string Method = "http.request.method";
    public const string ResendCount = "http.request.resend_count";
    public const string StatusCode = "http.response.status_code";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string ErrorType = "error.type";

    public const string Provider = "shopsdk.provider";
    public const string Store = "shopsdk.store";
    public const string Operation = "shopsdk.operation";
    public const string Effect = "shopsdk.effect";
    public const string Attempts = "shopsdk.attempts";
    public const string Outcome = "shopsdk.placement.outcome";
    public const string Evidence = "shopsdk.placement.evidence";
    public const string AmountCause = "shopsdk.amounts.cause";
}
