using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>Reads a serializer context with its [JsonApi] attributes.</summary>
internal static class ContextReader
{
    public static EquatableArray<ApiSource> Read(GeneratorAttributeSyntaxContext target, CancellationToken cancellationToken)
    {
        var context = (INamedTypeSymbol)target.TargetSymbol;
        var sources = new List<ApiSource>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (AttributeData attribute in target.Attributes)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // The compiler passes every part of a partial class separately. Each part handles its own attributes.
            SyntaxReference? place = attribute.ApplicationSyntaxReference;
            if (place is null || place.SyntaxTree != target.TargetNode.SyntaxTree || !target.TargetNode.Span.Contains(place.Span))
                continue;
            if (attribute.FirstValue() is ITypeSymbol { TypeKind: not TypeKind.Error } type && seen.Add(type))
                sources.Add(Read(context, type, place.GetSyntax(cancellationToken).GetLocation(), cancellationToken));
        }

        return new EquatableArray<ApiSource>(sources);
    }

    private static ApiSource Read(
        INamedTypeSymbol context,
        ITypeSymbol type,
        Location location,
        CancellationToken cancellationToken
    )
    {
        var findings = new Findings(location);
        ApiModel? model = null;
        if (!context.IsOrDerivesFrom(KnownNames.JsonSerializerContext))
            findings.Add(Rules.NotAContext, location, context.Name);
        else if (type is not INamedTypeSymbol { TypeKind: TypeKind.Interface, IsGenericType: false } api)
            findings.Add(Rules.NotAnInterface, location, context.Name, type.ToMessage());
        else
            model = new InterfaceReader(context, api, findings).Read(cancellationToken);

        string prefix = context.ContainingNamespace.IsGlobalNamespace ? "" : context.ContainingNamespace.ToDisplayString() + ".";
        string hintName = $"{prefix}{context.Name}.{type.Name}.g.cs";
        return new ApiSource(hintName, findings.IsEmpty ? model : null, findings.ToArray());
    }
}
