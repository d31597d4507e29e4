namespace ShopSdk.Journal;

/// <summary>What a clean-up did.</summary>
/// <param name="Shrunk">How many intents were reduced to their key and order.</param>
/// <param name="Removed">How many intents were removed.</param>
public sealed record CleanUpResult(int Shrunk, int Removed);
