namespace ShopSdk.Emulator;

/// <summary>An entry of a fault plan that uses intents: the first matching call of each intent gets its own fault.</summary>
internal sealed class IntentRule(string? provider, string? operation, Func<string, Fault?> choose)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    internal Fault? Take(string callProvider, string? callOperation, string? intent) =>
        intent is not null
        && (provider is null || string.Equals(provider, callProvider, StringComparison.Ordinal))
        && (operation is null || string.Equals(operation, callOperation, StringComparison.Ordinal))
        && _seen.Add(intent)
            ? choose(intent)
            : null;
}
