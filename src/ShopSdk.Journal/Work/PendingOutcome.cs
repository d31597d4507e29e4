namespace ShopSdk.Journal.Work;

/// <summary>An outcome that was not passed on yet.</summary>
/// <param name="Version">The version of the record.</param>
/// <param name="At">When it was written.</param>
/// <param name="Text">The record, as it is stored.</param>
internal sealed record PendingOutcome(long Version, DateTimeOffset At, string Text);
