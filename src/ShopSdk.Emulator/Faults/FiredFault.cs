namespace ShopSdk.Emulator;

/// <summary>A fault that struck.</summary>
/// <param name="Provider">The provider that was called.</param>
/// <param name="Operation">The operation, or null for a call that matches none.</param>
/// <param name="Fault">What went wrong.</param>
/// <param name="Intent">The intent of the call; null when it names none, or when no rule goes by intents.</param>
public sealed record FiredFault(string Provider, string? Operation, Fault Fault, string? Intent = null);
