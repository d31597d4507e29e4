namespace ShopSdk.Journal.Work;

/// <summary>What is due at an intent: the columns of its schedule.</summary>
/// <param name="After">When it is due next.</param>
/// <param name="Lease">Whose it is.</param>
/// <param name="Failures">How often it failed in a row.</param>
internal sealed record WorkKind(string After, string Lease, string Failures)
{
    /// <summary>Gets looking up what became of an open attempt.</summary>
    public static WorkKind Lookup { get; } = new("look_up_after", "lookup_lease", "lookup_failures");

    /// <summary>Gets handing an outcome to the application.</summary>
    public static WorkKind Settle { get; } = new("settle_after", "settle_lease", "settle_failures");
}
