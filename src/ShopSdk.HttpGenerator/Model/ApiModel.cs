namespace ShopSdk.HttpGenerator.Model;

/// <summary>
/// The parts of a typed interface that the generated class needs. It contains only text, so that the compiler can cache it.
/// </summary>
/// <param name="Namespace">The context's namespace; empty for the global one.</param>
/// <param name="Listed">What the readers and writers were made for; null when the context lists no converters.</param>
/// <param name="SuppressedIds">Ids of experimental parts that the generated code has to name.</param>
internal sealed record ApiModel(
    string Namespace,
    string ClassName,
    string InterfaceName,
    string ChannelField,
    string TypesField,
    EquatableArray<MethodModel> Methods,
    EquatableArray<TypeInfoModel> TypeInfos,
    EquatableArray<EnumModel> Enums,
    EquatableArray<ReaderModel> Readers,
    EquatableArray<WriterModel> Writers,
    EquatableArray<ListWriterModel> ListWriters,
    EquatableArray<ConverterModel> Converters,
    ListedModel? Listed,
    EquatableArray<string> SuppressedIds
);
