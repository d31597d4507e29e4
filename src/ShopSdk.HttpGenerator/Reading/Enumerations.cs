using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>The enumerations that an interface sends as text.</summary>
internal sealed class Enumerations
{
    private readonly List<EnumModel> _used = [];

    public void Use(INamedTypeSymbol type)
    {
        string source = type.ToSource();
        if (_used.Exists(used => used.TypeName == source))
            return;

        // Two names of one value would be two equal arms of a switch. The first name is used, as in Enum.ToString for most
        // enumerations.
        IEnumerable<EnumMemberModel> members = type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .GroupBy(field => field.ConstantValue)
            .Select(group => new EnumMemberModel(Symbols.Escape(group.First().Name), TextOf(group.First())));
        _used.Add(new EnumModel(source, type.EnumUnderlyingType!.ToSource(), new EquatableArray<EnumMemberModel>(members)));
    }

    public EquatableArray<EnumModel> ToArray() => new(_used);

    private static string TextOf(IFieldSymbol field)
    {
        AttributeData? attribute = field.FindAttribute(KnownNames.EnumMemberAttribute);
        object? value = attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == "Value").Value.Value;
        return value as string ?? field.Name;
    }
}
