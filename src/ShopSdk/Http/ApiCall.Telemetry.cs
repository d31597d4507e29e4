using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Http;

/// <content>What telemetry gets to know about the call.</content>
internal partial class ApiCall
{
    private CallTelemetry Description =>
        new(
            Settings.Telemetry,
            Operation.Name,
            Operation.Effect switch
            {
                Effect.Read => "read",
                Effect.Repeatable => "repeatable",
                _ => "once",
            }
        );

    private AttemptTelemetry LastAttempt =>
        new(
            Attempts,
            (int?)Response?.StatusCode,
            End switch
            {
                AttemptEnd.Responded => null,
                AttemptEnd.TimedOut => AttemptTelemetry.TimedOut,
                AttemptEnd.TooLarge => AttemptTelemetry.TooLarge,
                AttemptEnd.Canceled => AttemptTelemetry.Canceled,
                AttemptEnd.NoResponse => ProvenNotSent ? AttemptTelemetry.NotSent : AttemptTelemetry.ConnectionLost,
                _ => AttemptTelemetry.NotTried,
            }
        );
}
