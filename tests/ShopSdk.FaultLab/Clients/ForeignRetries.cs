using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace ShopSdk.FaultLab.Clients;

/// <summary>
/// Retries on all methods as the ecosystem's standard handler configures them: a total timeout over three exponential retries with
/// jitter on exceptions, 408, 429 and 5xx, over a timeout for each attempt.
/// </summary>
internal sealed class ForeignRetries(TimeProvider clock) : DelegatingHandler
{
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>
    {
        TimeProvider = clock,
    }
        .AddTimeout(TimeSpan.FromSeconds(30))
        .AddRetry(
            new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 3,
                Delay = TimeSpan.FromSeconds(2),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = static args =>
                    new(
                        args.Outcome.Exception is HttpRequestException or TimeoutRejectedException
                            || args.Outcome.Result?.StatusCode
                                is HttpStatusCode.RequestTimeout
                                    or HttpStatusCode.TooManyRequests
                                    or >= HttpStatusCode.InternalServerError
                    ),
            }
        )
        .AddTimeout(TimeSpan.FromSeconds(10))
        .Build();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) =>
        await _pipeline.ExecuteAsync(
            async token => await base.SendAsync(request, token).ConfigureAwait(false),
            cancellationToken
        );
}
