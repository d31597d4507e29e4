using Microsoft.CodeAnalysis;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>Checks of records and of how the serializer handles them.</summary>
internal static class RecordRules
{
    /// <summary>
    /// Whether the serializer would read and write the type as a JSON object, and the type has no JSON attributes or interfaces except
    /// the allowed one.
    /// </summary>
    public static bool IsPlainClass(this INamedTypeSymbol type, string? allowed = null) =>
        type is { TypeKind: TypeKind.Class, IsUnboundGenericType: false, SpecialType: SpecialType.None }
        && !type.AllInterfaces.Any(known => known.SpecialType == SpecialType.System_Collections_IEnumerable)
        && type.AllInterfaces.All(known => !IsJson(known) || known.Is(allowed ?? ""))
        && type.Chain().All(part => !part.GetAttributes().Any(IsJson));

    /// <summary>The type and its base types, without those of the platform.</summary>
    public static IEnumerable<INamedTypeSymbol> Chain(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
            yield return part;
    }

    /// <summary>The public properties in the serializer's order: those of a type come before those of its base type.</summary>
    public static IEnumerable<IPropertySymbol> PublicProperties(this INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return type.Chain()
            .SelectMany(part => part.GetMembers().OfType<IPropertySymbol>())
            .Where(property =>
                property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }
                && seen.Add(property.Name)
            );
    }

    /// <summary>Whether the generated readers and writers support all JSON attributes of a property.</summary>
    public static bool IsUnderstood(this IPropertySymbol property, params string[] known) =>
        property
            .GetAttributes()
            .Where(IsJson)
            .All(attribute =>
                known.Any(name => attribute.AttributeClass.Is(name))
                || (
                    attribute.AttributeClass.Is(KnownNames.JsonConverterAttribute)
                    && IsConverterOf(attribute.FirstValue() as INamedTypeSymbol, property.Type)
                )
            );

    /// <summary>The converter that the property names, else the one that its type has by default; null when there is none.</summary>
    public static INamedTypeSymbol? Converter(this IPropertySymbol property, ListedConverters listed) =>
        property.FindAttribute(KnownNames.JsonConverterAttribute)?.FirstValue() as INamedTypeSymbol ?? listed.Find(property.Type);

    public static string WireName(this IPropertySymbol property) =>
        property.FindAttribute(KnownNames.JsonPropertyNameAttribute)?.FirstText() ?? property.Name;

    /// <summary>The place among the members that are written; 0 for the place in which it is declared.</summary>
    public static int WireOrder(this IPropertySymbol property) =>
        property.FindAttribute(KnownNames.JsonPropertyOrderAttribute)?.FirstValue() as int? ?? 0;

    /// <summary>The condition of [JsonIgnore], of which 1 is "always"; null when the property has no such attribute.</summary>
    public static int? IgnoreCondition(this IPropertySymbol property) =>
        property.FindAttribute(KnownNames.JsonIgnoreAttribute) is { } attribute
            ? attribute.FindEnum(KnownNames.JsonIgnoreCondition, "Condition") ?? 1
            : null;

    /// <summary>The type of the elements of an IReadOnlyList; null when the type is none.</summary>
    public static ITypeSymbol? ListElement(this INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IReadOnlyList_T
            ? type.TypeArguments[0]
            : null;

    public static bool CanBeNull(this ITypeSymbol type) => type.IsReferenceType || type.IsNullable();

    public static bool IsNullable(this ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    public static bool Overrides(this INamedTypeSymbol converter, string member) =>
        converter.Chain().TakeWhile(type => !type.Is(KnownNames.JsonConverterOfT)).Any(type => type.GetMembers(member).Any());

    /// <summary>Whether a converter can be made without anything.</summary>
    public static bool IsUsable(this INamedTypeSymbol converter) =>
        !converter.IsAbstract && converter.InstanceConstructors.Any(made => made.Parameters.Length == 0);

    /// <summary>The type that a converter reads and writes; null when it is a factory, or no converter.</summary>
    public static ITypeSymbol? ConvertedType(this INamedTypeSymbol converter) =>
        converter.Chain().FirstOrDefault(part => part.Is(KnownNames.JsonConverterOfT))?.TypeArguments[0];

    private static bool IsConverterOf(INamedTypeSymbol? converter, ITypeSymbol type) =>
        converter?.IsUsable() is true && SymbolEqualityComparer.Default.Equals(converter.ConvertedType(), type);

    private static bool IsJson(AttributeData attribute) => attribute.AttributeClass is { } type && IsJson(type);

    private static bool IsJson(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() == "System.Text.Json.Serialization";
}
