namespace ShopSdk.Journal.Sql;

/// <summary>Something that is wrong with a database for journals.</summary>
/// <param name="Text">What it is, and what to do.</param>
/// <param name="Forbids">Whether nothing may be placed with it.</param>
internal sealed record JournalProblem(string Text, bool Forbids = true);
