using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>The members of one record, each with the expression that reads its value.</summary>
internal sealed class ReadMembers(INamedTypeSymbol record, Records records)
{
    private static readonly string[] Understood =
    [
        KnownNames.JsonPropertyNameAttribute,
        KnownNames.JsonPropertyOrderAttribute,
        KnownNames.JsonIgnoreAttribute,
        KnownNames.JsonExtensionDataAttribute,
    ];

    public static bool IsReadable(INamedTypeSymbol type, ListedConverters listed) =>
        type.IsPlainClass(KnownNames.JsonOnDeserialized)
        && !type.IsAbstract
        && type.InstanceConstructors.Any(made =>
            made.Parameters.Length == 0 && made.DeclaredAccessibility == Accessibility.Public
        )
        && type.Chain()
            .SelectMany(part => part.GetMembers().OfType<IPropertySymbol>())
            .All(property => IsReadable(property, listed));

    public ReaderModel ToModel(string method)
    {
        string? extension = null;
        var members = new List<ReadMemberModel>();
        foreach (IPropertySymbol property in record.PublicProperties())
        {
            if (property.FindAttribute(KnownNames.JsonExtensionDataAttribute) is not null)
                extension = Symbols.Escape(property.Name);
            else
                members.Add(Read(property));
        }

        bool isTold = record.AllInterfaces.Any(known => known.Is(KnownNames.JsonOnDeserialized));
        return new ReaderModel(records.Name(record), method, new EquatableArray<ReadMemberModel>(members), extension, isTold);
    }

    // The serializer refuses null for a value that cannot be null before it asks the converter.
    private static bool IsReadable(IPropertySymbol property, ListedConverters listed) =>
        !property.IsRequired
        && property.SetMethod is not { IsInitOnly: true, DeclaredAccessibility: Accessibility.Public }
        && property.IsUnderstood(Understood)
        && (property.Converter(listed) is null || property.Type.CanBeNull())
        && (property.FindAttribute(KnownNames.JsonExtensionDataAttribute) is null || listed.LeaveAlone(property.Type));

    private ReadMemberModel Read(IPropertySymbol property)
    {
        string name = property.WireName();
        // Conditions other than "always" affect only writing.
        if (property.IgnoreCondition() == 1 || property.SetMethod is not { DeclaredAccessibility: Accessibility.Public })
            return new ReadMemberModel(name, null, "", true);

        string target = Symbols.Escape(property.Name);
        string type = records.Name(property.Type);
        if (property.Converter(records.Listed) is { } converter)
            return new ReadMemberModel(name, target, Convert(converter, type), converter.Overrides("HandleNull"));
        if (property.Type.SpecialType == SpecialType.System_String)
            return new ReadMemberModel(name, target, "reader.GetString()", false);
        if (records.FindReader(property.Type) is { } method)
            return new ReadMemberModel(name, target, $"{method}(ref reader, options)", false);
        return new ReadMemberModel(name, target, $"{RecordCode.Parts}.ReadPart<{type}>(ref reader, options)", true);
    }

    /// <summary>
    /// A converter that accepts a method for reading its parts gets that method. Any other converter reads its parts itself.
    /// </summary>
    private string Convert(INamedTypeSymbol converter, string type)
    {
        string field = records.Use(converter);
        return PartOf(converter) is { } part && records.FindReader(part) is { } method
            ? $"{field}.Read(ref reader, {method}, options)"
            : $"{field}.Read(ref reader, typeof({type}), options)";
    }

    private static ITypeSymbol? PartOf(INamedTypeSymbol converter) =>
        (
            from method in converter.GetMembers("Read").OfType<IMethodSymbol>()
            where method is { IsStatic: false, Parameters.Length: 3 } && method.Parameters[1].Type.Is(KnownNames.JsonRead)
            select ((INamedTypeSymbol)method.Parameters[1].Type).TypeArguments[0]
        ).FirstOrDefault();
}
