namespace ShopSdk.HttpGenerator.Model;

/// <summary>One call that adds to the request.</summary>
/// <param name="Call">The call without its target, such as <c>AddPath("id", id)</c>.</param>
/// <param name="Condition">The condition for the call; null for always.</param>
internal sealed record RequestStep(string Call, string? Condition = null);
