using Polly;
using Polly.Retry;
using ShopSdk.Http;

namespace ShopSdk.Resilience;

/// <summary>
/// The Polly pipeline around the attempts of a call. One serves every store: whether to go on, and after what wait, is decided
/// by the call itself, which knows its operation's effect, its store's settings and what is left of its deadline.
/// </summary>
internal static class RetryPipeline
{
    public static ResiliencePipeline<ApiCall> Create(TimeProvider timeProvider) =>
        new ResiliencePipelineBuilder<ApiCall> { TimeProvider = timeProvider }
            .AddRetry(
                new RetryStrategyOptions<ApiCall>
                {
                    MaxRetryAttempts = int.MaxValue,
                    Delay = TimeSpan.Zero,
                    ShouldHandle = static args => new(args.Outcome.Result is { } call && RetryDecision.Decide(call)),
                    DelayGenerator = static args => new(args.Outcome.Result?.NextDelay),
                }
            )
            .Build();
}
