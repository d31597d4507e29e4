using ShopSdk.Http;
using ShopSdk.Resilience;

namespace ShopSdk.Providers;

/// <summary>One call of <see cref="ICheckoutClient"/> on its way through provider code: deadline, progress, cancellation.</summary>
public sealed class CheckoutCall
{
    private readonly IProgress<CheckoutProgress>? _progress;

    internal CheckoutCall(ApiChannel channel, CallOptions? options, CancellationToken cancellationToken)
    {
        Clock = channel.Settings.Services.TimeProvider;
        Deadline = Deadline.After(Clock, options?.Deadline ?? channel.Settings.Options.Timeouts.Total);
        Channel = channel.Within(Deadline);
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

    /// <summary>Tells the caller how it is going.</summary>
    public void Report(CheckoutId? id, CheckoutStage stage, int attempt = 1, TimeSpan? nextIn = null) =>
        _progress?.Report(new CheckoutProgress(id, stage, attempt, nextIn));
}
