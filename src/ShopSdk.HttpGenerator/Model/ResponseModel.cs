namespace ShopSdk.HttpGenerator.Model;

/// <summary>How the response is read.</summary>
/// <param name="Send">The channel's method.</param>
/// <param name="TypeInfo">The expression for reading the content; null when the content is ignored.</param>
internal sealed record ResponseModel(string Send, string? TypeInfo);
