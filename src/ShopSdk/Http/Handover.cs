using ShopSdk.Http;

namespace ShopSdk.Http;

/// <summary>
/// What one call of <see cref="ICheckoutClient"/> handed over that must not be sent twice. The attempts write it, whatever the
/// provider's code makes of their end, so that no mistake there can turn a request that was sent into one that was not.
/// </summary>
internal sealed class Handover
{
    private int _open;
    private DateTimeOffset _latest;

    /// <summary>Gets the latest time at which something can have been handed over; null when it is proven that nothing took effect.</summary>
    public DateTimeOffset? At => _open > 0 ? _latest : null;

    /// <summary>Gets whether something was sent and the provider refused it.</summary>
    public bool WasRejected { get; private set; }

    /// <summary>
    /// Gets or sets until when attempts may hand something over; null for no limit. Set it before it is written down that something may
    /// be sent. It holds for every attempt that begins afterwards.
    /// </summary>
    public SendFence? Fence { get; set; }

    /// <summary>An attempt begins.</summary>
    public void Open(DateTimeOffset now)
    {
        _open++;
        _latest = now;
    }

    /// <summary>An attempt ended, and may have delivered something until now.</summary>
    public void Keep(DateTimeOffset now) => _latest = now;

    /// <summary>It is proven that an attempt had no effect.</summary>
    public void Close(bool rejected)
    {
        _open--;
        WasRejected |= rejected;
    }
}
