namespace ShopSdk.Journal.Work;

/// <summary>How much is open.</summary>
/// <param name="Open">How many intents have an attempt whose outcome is not known.</param>
/// <param name="OldestAge">How long ago the oldest of them was begun; zero without any.</param>
/// <param name="Attention">How many intents are listed for a person.</param>
internal sealed record JournalCounts(long Open, TimeSpan OldestAge, long Attention);
