using System.Text;
using Microsoft.CodeAnalysis;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>Extension methods for symbols that several readers use.</summary>
internal static class Symbols
{
    private static readonly SymbolDisplayFormat SourceFormat = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
    );

    // Full names without "global::" and without keywords, to compare with KnownNames.
    private static readonly SymbolDisplayFormat NameFormat = SymbolDisplayFormat
        .FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None);

    /// <summary>The name of the type for generated code.</summary>
    public static string ToSource(this ITypeSymbol type) => type.ToDisplayString(SourceFormat);

    /// <summary>The name of the type for messages.</summary>
    public static string ToMessage(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    public static bool Is(this ITypeSymbol? type, string fullName) =>
        type is not null && type.OriginalDefinition.ToDisplayString(NameFormat) == fullName;

    public static bool IsOrDerivesFrom(this ITypeSymbol type, string fullName)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(fullName))
                return true;
        }

        return false;
    }

    public static AttributeData? FindAttribute(this ISymbol symbol, string fullName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(fullName));

    /// <summary>The first argument of the attribute's constructor; null when there is none.</summary>
    public static object? FirstValue(this AttributeData attribute)
    {
        TypedConstant first = attribute.ConstructorArguments.FirstOrDefault();
        return first.Kind == TypedConstantKind.Array ? null : first.Value;
    }

    public static string? FirstText(this AttributeData attribute) => attribute.FirstValue() as string;

    /// <summary>The constructor argument with the enumeration's type, or the named argument with the given name.</summary>
    public static int? FindEnum(this AttributeData attribute, string fullName, string? property = null)
    {
        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            if (argument.Type.Is(fullName) && argument.Value is int value)
                return value;
        }

        return attribute.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value.Value as int?;
    }

    public static Location? FirstLocation(this ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(location => location.IsInSource);

    /// <summary>The type as a part of a name: <c>ListOfOrder</c>.</summary>
    public static string ToIdentifier(this ITypeSymbol type)
    {
        var name = new StringBuilder();
        AppendName(name, type);
        return name.ToString();
    }

    public static string Escape(string identifier) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(identifier) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None
            ? identifier
            : "@" + identifier;

    /// <summary>The text as a C# literal.</summary>
    public static string Quote(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static void AppendName(StringBuilder name, ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            AppendName(name, array.ElementType);
            name.Append("Array");
            return;
        }

        name.Append(type.Name);
        if (type is not INamedTypeSymbol { TypeArguments.Length: > 0 } named)
            return;

        name.Append("Of");
        foreach (ITypeSymbol argument in named.TypeArguments)
            AppendName(name, argument);
    }
}
