using Microsoft.CodeAnalysis;

namespace ShopSdk.HttpGenerator.Model;

/// <summary>A diagnostic that can be cached.</summary>
internal sealed record Finding(DiagnosticDescriptor Descriptor, SourceSpan? Span, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Span?.ToLocation() ?? Location.None, [.. Arguments]);
}
