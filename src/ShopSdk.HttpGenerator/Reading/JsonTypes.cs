using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>The JSON types that an interface needs, each with the field that holds its information.</summary>
/// <param name="holder">The field of the generated class that holds the object with these fields.</param>
internal sealed class JsonTypes(INamedTypeSymbol context, string holder, Findings findings, Records records)
{
    private readonly UniqueNames _fields = new([]);
    private readonly HashSet<ITypeSymbol> _registered = new(FindRegistered(context), SymbolEqualityComparer.Default);
    private readonly List<TypeInfoModel> _used = [];

    /// <summary>Returns the expression for the type of a response, with the method that reads it if one can be generated.</summary>
    public string UseResponse(IMethodSymbol method, ITypeSymbol type) =>
        Use(method, type, known => known with { Reader = records.FindReader(type) });

    /// <summary>Returns the expression for the type of a body, with the method that writes it if one can be generated.</summary>
    public string UseBody(IMethodSymbol method, ITypeSymbol type) =>
        Use(method, type, known => known with { Writer = records.FindWriter(type) });

    /// <summary>Reports the type when the context does not contain it.</summary>
    private string Use(IMethodSymbol method, ITypeSymbol type, Func<TypeInfoModel, TypeInfoModel> complete)
    {
        if (!_registered.Contains(type))
            findings.Add(Rules.TypeNotRegistered, method, method.Name, WithoutAnnotation(type).ToMessage(), context.Name);

        string source = type.ToSource();
        int index = _used.FindIndex(used => used.TypeName == source);
        if (index < 0)
        {
            index = _used.Count;
            _used.Add(new TypeInfoModel(source, _fields.Add(type.ToIdentifier()), null, null));
        }

        _used[index] = complete(_used[index]);
        return holder + "." + _used[index].Field;
    }

    public EquatableArray<TypeInfoModel> ToArray() => new(_used);

    private static ITypeSymbol WithoutAnnotation(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None);

    private static IEnumerable<ITypeSymbol> FindRegistered(INamedTypeSymbol context) =>
        from attribute in context.GetAttributes()
        where attribute.AttributeClass.Is(KnownNames.JsonSerializableAttribute)
        from argument in attribute.ConstructorArguments
        where argument.Value is ITypeSymbol
        select (ITypeSymbol)argument.Value!;
}
