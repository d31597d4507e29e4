using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>
/// The records that can be read and written without the serializer, because the generator supports all their JSON attributes. The
/// serializer handles all other records, and the values that a reader does not support.
/// </summary>
internal sealed class Records(INamedTypeSymbol context, UniqueNames names, ExperimentalIds experimental)
{
    private const int WhenWritingNull = 3;

    // What else can be set changes how JSON is read.
    private static readonly string[] Harmless =
    [
        "DefaultIgnoreCondition",
        "GenerationMode",
        "WriteIndented",
        ListedConverters.Option,
    ];

    private readonly AttributeData? _options = context.FindAttribute(KnownNames.JsonSourceGenerationOptionsAttribute);
    private readonly Dictionary<ITypeSymbol, string?> _readerNames = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, string?> _writerNames = new(SymbolEqualityComparer.Default);
    private readonly List<ReaderModel> _readers = [];
    private readonly List<WriterModel> _writers = [];
    private readonly List<ListWriterModel> _listWriters = [];
    private readonly List<ConverterModel> _converters = [];

    public EquatableArray<ReaderModel> Readers => new(_readers);

    public EquatableArray<WriterModel> Writers => new(_writers);

    public EquatableArray<ListWriterModel> ListWriters => new(_listWriters);

    public EquatableArray<ConverterModel> Converters => new(_converters);

    /// <summary>Gets the converters that types have by default.</summary>
    public ListedConverters Listed { get; } = new(context.FindAttribute(KnownNames.JsonSourceGenerationOptionsAttribute));

    private bool IsPlain =>
        Listed.AreUnderstood && _options?.NamedArguments.All(argument => Harmless.Contains(argument.Key)) is not false;

    private bool LeavesNullOut =>
        _options?.NamedArguments.Any(argument =>
            argument.Key == "DefaultIgnoreCondition" && argument.Value.Value is WhenWritingNull
        )
            is true;

    /// <summary>Returns the method that reads a type; null when the serializer must read it.</summary>
    public string? FindReader(ITypeSymbol type)
    {
        if (!IsPlain || type is not INamedTypeSymbol record)
            return null;
        if (_readerNames.TryGetValue(record, out string? known))
            return known;
        if (Listed.Find(record) is not null || !ReadMembers.IsReadable(record, Listed))
            return _readerNames[record] = null;

        // The name is set before the members are read, because a record may contain records of the same type.
        string method = names.Add("Read" + record.ToIdentifier());
        _readerNames[record] = method;
        _readers.Add(new ReadMembers(record, this).ToModel(method));
        return method;
    }

    /// <summary>Returns the method that writes a type; null when the serializer must write it.</summary>
    public string? FindWriter(ITypeSymbol type)
    {
        if (!IsPlain || !LeavesNullOut || type is not INamedTypeSymbol record)
            return null;
        if (_writerNames.TryGetValue(record, out string? known))
            return known;
        if (Listed.Find(record) is not null)
            return _writerNames[record] = null;
        if (record.ListElement() is { } element)
            return _writerNames[record] = AddListWriter(record, element);
        if (!WriteMembers.IsWritable(record, Listed))
            return _writerNames[record] = null;

        string method = names.Add("Write" + record.ToIdentifier());
        _writerNames[record] = method;
        _writers.Add(new WriteMembers(record, this).ToModel(method));
        return method;
    }

    private string? AddListWriter(INamedTypeSymbol list, ITypeSymbol element)
    {
        if (WriteMembers.CallOf(element, this) is not { } call)
            return null;
        string method = names.Add("Write" + list.ToIdentifier());
        _listWriters.Add(new ListWriterModel(Name(list), method, element.CanBeNull(), call));
        return method;
    }

    /// <summary>Gives the listed converters, which the methods were made for; null when there are none, of the one or the other.</summary>
    public ListedModel? ToListed() =>
        Listed.All.Count == 0 || _readers.Count + _writers.Count + _listWriters.Count == 0
            ? null
            : new ListedModel(
                names.Add("ListedConverters"),
                new EquatableArray<string>(Listed.All.Select(converter => Name(converter)))
            );

    /// <summary>Gives the field that holds a converter.</summary>
    public string Use(INamedTypeSymbol converter)
    {
        string source = converter.ToSource();
        ConverterModel? known = _converters.Find(used => used.TypeName == source);
        if (known is null)
        {
            known = new ConverterModel(source, names.Add(converter.ToIdentifier() + "Instance"));
            _converters.Add(known);
            Name(converter);
        }

        return known.Field;
    }

    /// <summary>Returns the name of a type for generated code.</summary>
    public string Name(ITypeSymbol type)
    {
        experimental.AddFrom(type);
        return type.WithNullableAnnotation(NullableAnnotation.None).ToSource();
    }
}
