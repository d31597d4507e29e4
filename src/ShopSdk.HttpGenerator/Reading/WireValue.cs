using Microsoft.CodeAnalysis;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>How a parameter's type is converted to text.</summary>
/// <param name="IsNullable">Whether the value is a Nullable of the kind.</param>
/// <param name="IsList">Whether it is a collection of the kind.</param>
/// <param name="Enumeration">The enumeration when the kind is one.</param>
internal sealed record WireValue(WireKind Kind, bool IsNullable, bool IsList, INamedTypeSymbol? Enumeration)
{
    /// <summary>Classifies a type; null when it has no text form.</summary>
    public static WireValue? Of(ITypeSymbol type)
    {
        if (Single(type) is { } single)
            return single;
        ITypeSymbol? element = ElementOf(type);
        return element is null || Single(element) is not { IsNullable: false } item ? null : item with { IsList = true };
    }

    private static WireValue? Single(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Single(nullable.TypeArguments[0]) is { } inner ? inner with { IsNullable = true } : null;

        if (type.SpecialType == SpecialType.System_String)
            return new WireValue(WireKind.Text, false, false, null);
        if (type.SpecialType == SpecialType.System_Boolean)
            return new WireValue(WireKind.Flag, false, false, null);
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            bool hasFlags = enumeration.FindAttribute(KnownNames.FlagsAttribute) is not null;
            return hasFlags ? null : new WireValue(WireKind.Enumeration, false, false, enumeration);
        }

        if (KnownNames.Dates.Any(date => type.Is(date)))
            return new WireValue(WireKind.Date, false, false, null);
        return type.IsValueType && type.AllInterfaces.Any(implemented => implemented.Is(KnownNames.SpanFormattable))
            ? new WireValue(WireKind.Formatted, false, false, null)
            : null;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
            return array.ElementType;
        if (type.SpecialType == SpecialType.System_String)
            return null;

        INamedTypeSymbol[] sequences = type
            .AllInterfaces.Append(type)
            .OfType<INamedTypeSymbol>()
            .Where(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .ToArray();
        return sequences.Length == 1 ? sequences[0].TypeArguments[0] : null;
    }
}
