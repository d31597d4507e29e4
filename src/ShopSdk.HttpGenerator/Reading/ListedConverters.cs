using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>
/// The converters that a context lists in [JsonSourceGenerationOptions]. Each converts one type wherever the type occurs, unless
/// a member names another converter. The serializer takes the first one that fits, and so does this.
/// </summary>
internal sealed class ListedConverters
{
    public const string Option = "Converters";

    private readonly Dictionary<ITypeSymbol, INamedTypeSymbol> _byType = new(SymbolEqualityComparer.Default);
    private readonly List<INamedTypeSymbol> _all = [];

    public ListedConverters(AttributeData? options)
    {
        TypedConstant listed = options?.NamedArguments.FirstOrDefault(argument => argument.Key == Option).Value ?? default;
        IEnumerable<TypedConstant> constants =
            listed.Kind == TypedConstantKind.Array ? listed.Values : Enumerable.Empty<TypedConstant>();
        foreach (TypedConstant constant in constants)
        {
            if (constant.Value is INamedTypeSymbol converter && TypeOf(converter) is { } type)
            {
                _all.Add(converter);
                if (!_byType.ContainsKey(type))
                    _byType.Add(type, converter);
            }
            else
            {
                AreUnderstood = false;
            }
        }
    }

    /// <summary>Gets whether each converts one type that is known here; a factory decides about types at run time.</summary>
    public bool AreUnderstood { get; } = true;

    public IReadOnlyList<INamedTypeSymbol> All => _all;

    /// <summary>Gives the converter that a type has by default; null when none is listed for it.</summary>
    public INamedTypeSymbol? Find(ITypeSymbol type) => _byType.TryGetValue(type, out INamedTypeSymbol? found) ? found : null;

    /// <summary>Whether members without a property are kept as they came: no converter is listed for a part of their dictionary.</summary>
    public bool LeaveAlone(ITypeSymbol extension) =>
        Find(extension) is null
        && (extension as INamedTypeSymbol)?.TypeArguments.Any(part =>
            part.SpecialType != SpecialType.System_String && Find(part) is not null
        )
            is not true;

    private static ITypeSymbol? TypeOf(INamedTypeSymbol converter) =>
        converter.IsUsable() && !converter.Overrides("CanConvert") ? converter.ConvertedType() : null;
}
