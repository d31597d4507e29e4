using ShopSdk.Http;

namespace ShopSdk.Http;

/// <summary>
/// Tracks the requests of one <see cref="ICheckoutClient"/> call that must not be sent twice. Each attempt reports here itself.
/// A mistake in provider code therefore cannot make a request that was sent look like one that was not.
/// </summary>
internal sealed class DeliveryTracker
{
    private int _undecided;
    private DateTimeOffset _latest;

    /// <summary>Gets the latest time at which a request may have been sent; null when it is proven that none took effect.</summary>
    public DateTimeOffset? LatestSend => _undecided > 0 ? _latest : null;

    /// <summary>Gets whether a request was sent and the provider rejected it.</summary>
    public bool WasRejected { get; private set; }

    /// <summary>
    /// Gets or sets until when attempts may send; null for no limit. Set it before the journal records that a request may be sent. It
    /// applies to every attempt that begins afterwards.
    /// </summary>
    public SendFence? Fence { get; set; }

    /// <summary>An attempt begins.</summary>
    public void Begin(DateTimeOffset now)
    {
        _undecided++;
        _latest = now;
    }

    /// <summary>An attempt ended, and may have delivered something until now.</summary>
    public void MayHaveDelivered(DateTimeOffset now) => _latest = now;

    /// <summary>It is proven that an attempt had no effect.</summary>
    public void ProveUndelivered(bool rejected)
    {
        _undecided--;
        WasRejected |= rejected;
    }
}
