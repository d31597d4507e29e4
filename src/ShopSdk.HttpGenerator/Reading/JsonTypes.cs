using System.Text;
using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>The JSON types that an interface needs, each with the field that holds its information.</summary>
/// <param name="holder">The field of the generated class whose object has these fields.</param>
internal sealed class JsonTypes(INamedTypeSymbol context, string holder, Findings findings)
{
    private readonly UniqueNames _fields = new([]);
    private readonly HashSet<ITypeSymbol> _registered = new(FindRegistered(context), SymbolEqualityComparer.Default);
    private readonly List<TypeInfoModel> _used = [];

    /// <summary>Gives the expression for a type's information, and reports the type when the context does not have it.</summary>
    public string Use(IMethodSymbol method, ITypeSymbol type)
    {
        if (!_registered.Contains(type))
            findings.Add(Rules.TypeNotRegistered, method, method.Name, WithoutAnnotation(type).ToMessage(), context.Name);

        string source = type.ToSource();
        TypeInfoModel? known = _used.Find(used => used.TypeName == source);
        if (known is null)
        {
            known = new TypeInfoModel(source, _fields.Add(FieldName(type)));
            _used.Add(known);
        }

        return holder + "." + known.Field;
    }

    public EquatableArray<TypeInfoModel> ToArray() => new(_used);

    private static ITypeSymbol WithoutAnnotation(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None);

    private static IEnumerable<ITypeSymbol> FindRegistered(INamedTypeSymbol context) =>
        from attribute in context.GetAttributes()
        where attribute.AttributeClass.Is(KnownNames.JsonSerializableAttribute)
        from argument in attribute.ConstructorArguments
        where argument.Value is ITypeSymbol
        select (ITypeSymbol)argument.Value!;

    private static string FieldName(ITypeSymbol type)
    {
        var name = new StringBuilder();
        AppendName(name, type);
        return name.ToString();
    }

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
