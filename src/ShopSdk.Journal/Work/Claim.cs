using ShopSdk.Placing;

namespace ShopSdk.Journal.Work;

/// <summary>An intent that is this worker's until its lease ends.</summary>
/// <param name="Key">The key of its row.</param>
/// <param name="Intent">The intent.</param>
/// <param name="Lease">The lease's own id.</param>
internal sealed record Claim(byte[] Key, PlacementIntent Intent, string Lease)
{
    /// <summary>Gets what the row says; null if that cannot be read.</summary>
    public PlacementRecord? Record { get; init; }

    /// <summary>Gets why the row cannot be read; null if it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Gets how often it failed in a row.</summary>
    public long Failures { get; init; }

    /// <summary>Gets the version up to which outcomes were passed on.</summary>
    public long Settled { get; init; }

    /// <summary>Gets when the lease was asked for, on this process's monotonic clock. It ends later than this and the time of a lease.</summary>
    public long Since { get; set; }
}
