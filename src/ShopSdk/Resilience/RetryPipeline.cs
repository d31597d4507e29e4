using Polly;
using Polly.Retry;

namespace ShopSdk.Resilience;

/// <summary>
/// The Polly pipeline around the attempts of a call. One serves every store: whether to go on, and after what wait, is decided
/// by the call itself, which knows its operation's effect, its store's settings and what is left of its deadline.
/// </summary>
internal static class RetryPipeline
{
    public static ResiliencePipeline<AttemptResult> Create(TimeProvider timeProvider) =>
        new ResiliencePipelineBuilder<AttemptResult> { TimeProvider = timeProvider }
            .AddRetry(
                new RetryStrategyOptions<AttemptResult>
                {
                    MaxRetryAttempts = int.MaxValue,
                    Delay = TimeSpan.Zero,
                    ShouldHandle = static args => new(args.Outcome.Result.Call is { } call && RetryDecision.Decide(call)),
                    DelayGenerator = static args => new(args.Outcome.Result.Call?.NextDelay),
                }
            )
            .Build();
}
