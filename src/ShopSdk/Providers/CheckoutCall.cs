using System.Net;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Resilience;
using ShopSdk.Stores;
using ShopSdk.Telemetry;

namespace ShopSdk.Providers;

/// <summary>One call of <see cref="ICheckoutClient"/> on its way through provider code: deadline, progress, cancellation.</summary>
public sealed class CheckoutCall
{
    private readonly IProgress<CheckoutProgress>? _progress;
    private readonly ChannelSettings _settings;
    private readonly PollingOptions _polling;

    /// <param name="store">The store.</param>
    /// <param name="id">The checkout that the call is about; null when it has none yet.</param>
    /// <param name="options">What the caller set for this call; null for nothing.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <param name="isFenced">
    /// Whether requests that must not be sent twice are stopped after the time limit. Calls without such requests, or where sending again is
    /// safe, do not need it. Thousands of those may poll at the same time, and this saves their memory.
    /// </param>
    internal CheckoutCall(
        ShopStore store,
        CheckoutId? id,
        CallOptions? options,
        CancellationToken cancellationToken,
        bool isFenced = true
    )
    {
        ApiChannel channel = store.Channel;
        Clock = channel.Settings.Clock;
        TimeSpan limit = options?.Deadline ?? channel.Settings.Timeouts.Total;
        Deadline = Deadline.After(Clock, limit);
        Channel = channel.Within(Deadline);
        Channel.Checkout = id;
        // Other processes rely on this limit: nothing may be sent after it, even if the machine slept meanwhile.
        if (isFenced && Channel.Delivery is { } delivery)
            delivery.Fence = new SendFence(Clock, limit == Timeout.InfiniteTimeSpan ? TimeSpan.FromDays(1) : limit);
        (_settings, _polling) = (channel.Settings, store.Options.Polling);
        CancellationToken = cancellationToken;
        _progress = options?.Progress;
    }

    /// <summary>Gets the way to the store, within this call's deadline. Send by nothing else.</summary>
    public ApiChannel Channel { get; }

    /// <summary>Gets the caller's token; pass it to every call.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Gets the clock.</summary>
    public TimeProvider Clock { get; }

    internal Deadline Deadline { get; }

    /// <summary>Reports progress to the caller.</summary>
    public void Report(CheckoutId? id, CheckoutStage stage, int attempt = 1, TimeSpan? nextIn = null)
    {
        if (stage == CheckoutStage.Polling)
            ShopTelemetry.Polling(_settings.Telemetry, id, attempt, nextIn);
        _progress?.Report(new CheckoutProgress(id, stage, attempt, nextIn));
    }

    /// <summary>
    /// Polls while the provider responds with 202, and returns the first other response. The caller throws an error that the response
    /// contains. It waits as the store's <see cref="PollingOptions"/> say, and reports each wait. A later call with the same id continues
    /// the polling.
    /// </summary>
    /// <param name="id">The checkout; reports and exceptions carry it.</param>
    /// <param name="operation">The typed interface's method.</param>
    /// <param name="ask">Asks once.</param>
    /// <param name="text">Finds the text in which a "not ready" response may name seconds; null when there is none.</param>
    /// <param name="cancellationToken">Another token than the call's own; leave it out for that.</param>
    /// <exception cref="ProviderUnavailableException">
    /// It is not ready, and the next wait is longer than the deadline or the options allow. <see cref="ProviderUnavailableException.RetryAfter"/>
    /// is that wait, and the details have the checkout.
    /// </exception>
    public Task<ApiResult<T>> PollAsync<T>(
        CheckoutId id,
        string operation,
        Func<CancellationToken, Task<ApiResult<T>>> ask,
        Func<ApiResult<T>, string?>? text = null,
        CancellationToken cancellationToken = default
    )
    {
        Channel.Checkout = id;
        return new Poller(_polling, Clock, Deadline).RunAsync(
            (Call: this, Id: id, Operation: operation),
            ask,
            text,
            static (poll, asked, wait) => poll.Call.Report(poll.Id, CheckoutStage.Polling, asked, wait),
            static (poll, asked, wait) => poll.Call.NotReady(poll.Operation, asked, wait),
            cancellationToken.CanBeCanceled ? cancellationToken : CancellationToken
        );
    }

    private ProviderUnavailableException NotReady(string operation, int asked, TimeSpan wait)
    {
        string name = ProviderClient.OperationName(operation);
        return new(
            $"{_settings.ProviderName} {name} is not ready after {asked} responses, and the next wait of {wait} does not fit. Ask again later with the same id.",
            new ErrorDetails
            {
                Provider = _settings.Provider,
                Operation = name,
                StatusCode = HttpStatusCode.Accepted,
                Checkout = Channel.Checkout,
                Attempts = asked,
            },
            wait
        );
    }
}
