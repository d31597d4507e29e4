namespace ShopSdk.JournalLab;

/// <summary>What a process said about an intent.</summary>
/// <param name="Verb">outcome, settled (by the handler) or acknowledged.</param>
/// <param name="Reference">The intent's.</param>
/// <param name="Version">The version of the record; 0 for none.</param>
/// <param name="Kind">placed, not-placed or unknown.</param>
/// <param name="Text">The order or the reason.</param>
/// <param name="Since">When the call began, for an outcome.</param>
internal sealed record Heard(string Verb, string Reference, long Version, string Kind, string Text, DateTimeOffset? Since);
