using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>Collects the diagnostics about one interface.</summary>
/// <param name="fallback">The location to report when the interface has no source in this project.</param>
internal sealed class Findings(Location fallback)
{
    private readonly List<Finding> _findings = [];

    public bool IsEmpty => _findings.Count == 0;

    public void Add(DiagnosticDescriptor rule, ISymbol symbol, params string[] arguments) =>
        Add(rule, symbol.FirstLocation(), arguments);

    public void Add(DiagnosticDescriptor rule, Location? location, params string[] arguments) =>
        _findings.Add(new Finding(rule, SourceSpan.Of(location ?? fallback), new EquatableArray<string>(arguments)));

    public EquatableArray<Finding> ToArray() => new(_findings);
}
