namespace ShopSdk.HttpGenerator.Model;

/// <summary>How the answer is read.</summary>
/// <param name="Send">The channel's method.</param>
/// <param name="TypeInfo">The expression that says how to read the content; null when it is ignored.</param>
internal sealed record AnswerModel(string Send, string? TypeInfo);
