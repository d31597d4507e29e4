using Microsoft.CodeAnalysis;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>
/// Reports settings of Refit's attributes that the generated code does not support, so that both engines send the same request.
/// </summary>
internal static class RefitAttributes
{
    private static readonly HashSet<string> Understood =
    [
        KnownNames.HeadersAttribute,
        KnownNames.HeaderAttribute,
        KnownNames.BodyAttribute,
        KnownNames.QueryAttribute,
        KnownNames.AliasAsAttribute,
        .. KnownNames.Verbs.Keys,
    ];

    private static readonly HashSet<string> UnderstoodProperties = ["Format", "CollectionFormat"];

    public static void Check(ISymbol symbol, Findings findings)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type || !IsRefits(type))
                continue;
            if (!Understood.Any(type.Is))
                findings.Add(Rules.UnsupportedAttribute, symbol, symbol.Name, Name(type));
            foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            {
                if (!UnderstoodProperties.Contains(argument.Key))
                    findings.Add(Rules.UnsupportedAttribute, symbol, symbol.Name, $"{Name(type)}({argument.Key})");
            }
        }
    }

    private static bool IsRefits(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: KnownNames.Refit, ContainingNamespace.IsGlobalNamespace: true };

    private static string Name(INamedTypeSymbol type) => type.Name.Substring(0, type.Name.Length - "Attribute".Length);
}
