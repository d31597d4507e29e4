namespace ShopSdk.HttpGenerator.Model;

/// <summary>One call on the request that is being built.</summary>
/// <param name="Call">The call without its target, such as <c>AddPath("id", id)</c>.</param>
/// <param name="Condition">When to make the call; null for always.</param>
internal sealed record RequestStep(string Call, string? Condition = null);
