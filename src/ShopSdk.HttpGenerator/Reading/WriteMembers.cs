using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>The members of one record, each with the call that writes its value.</summary>
internal sealed class WriteMembers(INamedTypeSymbol record, Records records)
{
    private const int Always = 1;
    private const int WhenWritingNull = 3;

    private static readonly string[] Understood =
    [
        KnownNames.JsonPropertyNameAttribute,
        KnownNames.JsonPropertyOrderAttribute,
        KnownNames.JsonIgnoreAttribute,
        KnownNames.JsonExtensionDataAttribute,
    ];

    public static bool IsWritable(INamedTypeSymbol type, ListedConverters listed) =>
        type.IsPlainClass()
        && type.Chain()
            .SelectMany(part => part.GetMembers().OfType<IPropertySymbol>())
            .All(property =>
                property.IsUnderstood(Understood)
                && property.IgnoreCondition() is null or Always or WhenWritingNull
                && (property.FindAttribute(KnownNames.JsonExtensionDataAttribute) is null || listed.LeaveAlone(property.Type))
            );

    /// <summary>What writes a value that has no name, with {0} for it; null when the serializer has to.</summary>
    public static string? CallOf(ITypeSymbol type, Records records) =>
        records.Listed.Find(type) is { } converter ? $"{records.Use(converter)}.Write(writer, {{0}}, options)"
        : PlainCall(type) is { } call ? $"writer.{call}Value({{0}})"
        : records.FindWriter(type) is { } method ? $"{method}(writer, {{0}}, options)"
        : null;

    public WriterModel ToModel(string method)
    {
        string? extension = null;
        var members = new List<WriteMemberModel>();
        foreach (IPropertySymbol property in record.PublicProperties().OrderBy(property => property.WireOrder()))
        {
            if (property.FindAttribute(KnownNames.JsonExtensionDataAttribute) is not null)
                extension = Symbols.Escape(property.Name);
            else if (
                property.GetMethod is { DeclaredAccessibility: Accessibility.Public }
                && property.IgnoreCondition() != Always
            )
                members.Add(Write(property));
        }

        return new WriterModel(records.Name(record), method, new EquatableArray<WriteMemberModel>(members), extension);
    }

    private WriteMemberModel Write(IPropertySymbol property)
    {
        string name = property.WireName();
        string target = Symbols.Escape(property.Name);
        string type = records.Name(property.Type);
        bool canBeNull = property.Type.CanBeNull();
        if (property.Converter(records.Listed) is { } converter)
            return new WriteMemberModel(
                name,
                target,
                canBeNull,
                $"{records.Use(converter)}.Write(writer, {{0}}, options)",
                false
            );
        ITypeSymbol bare = property.Type.IsNullable() ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : property.Type;
        if (records.Listed.Find(bare) is null && PlainCall(bare) is { } call)
            return new WriteMemberModel(name, target, canBeNull, $"writer.{call}({Symbols.Quote(name)}u8, {{0}})", true);
        if (records.FindWriter(property.Type) is { } method)
            return new WriteMemberModel(name, target, canBeNull, $"{method}(writer, {{0}}, options)", false);
        return new WriteMemberModel(
            name,
            target,
            canBeNull,
            $"{RecordCode.Parts}.WritePart<{type}>(writer, {{0}}, options)",
            false
        );
    }

    private static string? PlainCall(ITypeSymbol type) =>
        type.SpecialType switch
        {
            SpecialType.System_String => "WriteString",
            SpecialType.System_Boolean => "WriteBoolean",
            SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Decimal => "WriteNumber",
            _ => null,
        };
}
