using Polly;
using Polly.Retry;

namespace ShopSdk.Resilience;

/// <summary>
/// The Polly pipelines around the attempts of a call: one for calls that may be repeated, one for those that must not be sent
/// twice. All stores share them: the call supplies the wait and the number of tries, because it knows its store's options and its deadline.
/// </summary>
internal sealed class RetryPipelines(TimeProvider timeProvider)
{
    private readonly ResiliencePipeline<AttemptResult> _repeatable = Create(timeProvider, Effect.Repeatable);
    private readonly ResiliencePipeline<AttemptResult> _once = Create(timeProvider, Effect.Once);

    public ResiliencePipeline<AttemptResult> For(Effect effect) => effect == Effect.Once ? _once : _repeatable;

    private static ResiliencePipeline<AttemptResult> Create(TimeProvider timeProvider, Effect effect) =>
        new ResiliencePipelineBuilder<AttemptResult> { TimeProvider = timeProvider }
            .AddRetry(
                new RetryStrategyOptions<AttemptResult>
                {
                    MaxRetryAttempts = int.MaxValue,
                    Delay = TimeSpan.Zero,
                    ShouldHandle = args => new(args.Outcome.Result.Call is { } call && RetryDecision.Decide(call, effect)),
                    DelayGenerator = static args => new(args.Outcome.Result.Call.NextDelay),
                }
            )
            .Build();
}
