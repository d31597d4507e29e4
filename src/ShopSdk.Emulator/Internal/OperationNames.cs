namespace ShopSdk.Emulator.Internal;

/// <summary>
/// The names of providers and operations. Unknown names are rejected, because a fault or a count for an unknown name would never match
/// a call.
/// </summary>
internal sealed class OperationNames
{
    private readonly SortedDictionary<string, IReadOnlyList<EmulatedOperation>> _providers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _intents = new(StringComparer.Ordinal);

    /// <summary>Gets a text that says what the intent of placing is at which providers.</summary>
    internal string Intents =>
        string.Join(
            "; ",
            _intents.GroupBy(entry => entry.Value, entry => entry.Key).Select(form => $"{form.Key} at {string.Join(", ", form)}")
        );

    internal void Add(string provider, IReadOnlyList<EmulatedOperation> operations, string intentOfPlacing)
    {
        _providers.Add(provider, operations);
        _intents.Add(provider, intentOfPlacing);
    }

    internal IReadOnlyList<string> Of(string provider) => Sorted(Named(provider));

    /// <summary>Returns the operation's name as the emulator knows it; null for null.</summary>
    internal string? Find(string? provider, string? operation)
    {
        IReadOnlyList<EmulatedOperation> known = Named(provider);
        return operation is null
            ? null
            : Find(operation, known, $"{provider ?? "The emulator"} has no operation '{operation}', only");
    }

    /// <summary>Returns the name of an operation that may act only once; null for null.</summary>
    internal string? FindOnce(string? operation) =>
        operation is null
            ? null
            : Find(
                operation,
                [.. Named(null).Where(known => known.Once)],
                $"'{operation}' is not among the operations that are counted:"
            );

    private IReadOnlyList<EmulatedOperation> Named(string? provider)
    {
        if (provider is null)
            return [.. _providers.Values.SelectMany(operations => operations)];
        return _providers.TryGetValue(provider, out IReadOnlyList<EmulatedOperation>? named)
            ? named
            : throw new ArgumentException(
                $"The emulator has no provider '{provider}', only {string.Join(", ", _providers.Keys)}.",
                nameof(provider)
            );
    }

    private static string Find(string operation, IReadOnlyList<EmulatedOperation> known, string otherwise)
    {
        // The providers' pages and the SDK's errors print names in this form: IIntercartApi.CompleteOrderAsync.
        string name = operation[(operation.LastIndexOf('.') + 1)..];
        if (name.EndsWith("Async", StringComparison.Ordinal))
            name = name[..^"Async".Length];
        return known.Any(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal))
            ? name
            : throw new ArgumentException($"{otherwise} {string.Join(", ", Sorted(known))}.", nameof(operation));
    }

    private static string[] Sorted(IEnumerable<EmulatedOperation> operations) =>
        [.. operations.Select(operation => operation.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
