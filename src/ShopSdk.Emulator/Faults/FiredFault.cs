namespace ShopSdk.Emulator;

/// <summary>A fault that happened.</summary>
/// <param name="Provider">The provider that was called.</param>
/// <param name="Operation">The operation, or null for a call that matches none.</param>
/// <param name="Fault">What went wrong.</param>
/// <param name="Intent">The intent of the call; null if the call names none, or if no rule uses intents.</param>
public sealed record FiredFault(string Provider, string? Operation, Fault Fault, string? Intent = null);
