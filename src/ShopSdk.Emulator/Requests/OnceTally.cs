namespace ShopSdk.Emulator;

/// <summary>How often a call that may act only once was accepted for one intent.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Intent">The caller's reference, or the provider's id if the provider has no field for a reference.</param>
/// <param name="Count">The number of accepted requests, including those that changed nothing because of the state.</param>
public sealed record OnceTally(string Provider, string Operation, string Intent, int Count);
