using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>
/// Collects the ids of all experimental types and members that the generated code uses, so that the generated code causes no warnings.
/// </summary>
internal sealed class ExperimentalIds
{
    private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);

    public void AddFrom(IMethodSymbol method)
    {
        AddOwn(method);
        AddFrom(method.ReturnType);
        foreach (IParameterSymbol parameter in method.Parameters)
            AddFrom(parameter.Type);
    }

    public void AddFrom(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            AddFrom(array.ElementType);
            return;
        }

        for (INamedTypeSymbol? named = type as INamedTypeSymbol; named is not null; named = named.ContainingType)
        {
            AddOwn(named);
            foreach (ITypeSymbol argument in named.TypeArguments)
                AddFrom(argument);
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            foreach (ISymbol member in type.GetMembers())
                AddOwn(member);
        }
    }

    public EquatableArray<string> ToArray() => new(_ids);

    private void AddOwn(ISymbol symbol)
    {
        if (symbol.FindAttribute(KnownNames.ExperimentalAttribute)?.FirstText() is { Length: > 0 } id)
            _ids.Add(id);
    }
}
