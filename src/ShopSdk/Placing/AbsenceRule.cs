using System.Runtime.InteropServices;

namespace ShopSdk.Placing;

/// <summary>When a clean look-up proves that an attempt left no order. Pure.</summary>
/// <param name="Horizon">How long an order may take to become visible; null when that is not known, and then nothing proves absence.</param>
/// <param name="DeliveryBound">How long a request may be under way after its latest send.</param>
/// <param name="MaxClockSkew">How far the clocks of two machines may differ.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AbsenceRule(TimeSpan? Horizon, TimeSpan DeliveryBound, TimeSpan MaxClockSkew)
{
    /// <summary>Gets how many clean look-ups it takes.</summary>
    public const int CleanLooks = 2;

    /// <summary>The earliest start of a look-up that proves absence, by the wall clock; null when none does.</summary>
    public DateTimeOffset? ProvesFrom(DateTimeOffset latestSend) =>
        Horizon is { } horizon ? latestSend + DeliveryBound + horizon + MaxClockSkew : null;

    /// <summary>The same by the monotonic clock of this process, as a time on the wall clock; null when none does, or when it is not known.</summary>
    public DateTimeOffset? ProvesFrom(DateTimeOffset now, TimeSpan? sinceSend) =>
        Horizon is { } horizon && sinceSend is { } elapsed ? now + (DeliveryBound + horizon - elapsed) : null;

    /// <summary>Whether a look-up that starts now can prove absence.</summary>
    /// <param name="latestSend">The attempt's latest send, by the wall clock of the process that sent it.</param>
    /// <param name="now">The wall clock.</param>
    /// <param name="sinceSend">
    /// How long ago that was on this process's monotonic clock; null when another process sent it, and then the wall clock alone decides.
    /// </param>
    public bool Proves(DateTimeOffset latestSend, DateTimeOffset now, TimeSpan? sinceSend)
    {
        if (Horizon is not { } horizon)
            return false;
        // This process's own wall clock may be stepped at any time, its monotonic clock not; a stepped clock must not shorten the wait.
        return sinceSend is { } elapsed ? elapsed >= DeliveryBound + horizon : now >= ProvesFrom(latestSend);
    }

    /// <summary>Until when the request of an attempt may be under way, by the wall clock. The parameters are those of <see cref="Proves"/>.</summary>
    public DateTimeOffset UnderWayUntil(DateTimeOffset latestSend, DateTimeOffset now, TimeSpan? sinceSend) =>
        sinceSend is { } elapsed ? now + (DeliveryBound - elapsed) : latestSend + DeliveryBound + MaxClockSkew;
}
