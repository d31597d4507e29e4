using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator;

/// <summary>Writes the methods that read and write records without the serializer.</summary>
internal static partial class RecordCode
{
    /// <summary>The class with the methods that the generated code calls.</summary>
    public const string Parts = "global::ShopSdk.Json.JsonParts";

    public static void Write(CodeText code, ApiModel api)
    {
        if (api.Converters.Count > 0)
            code.Line();
        foreach (ConverterModel converter in api.Converters)
            code.Line($"private static readonly {converter.TypeName} {converter.Field} = new();");
        if (api.Listed is { } listed)
            WriteListed(code, listed);
        foreach (ReaderModel reader in api.Readers)
            Write(code, reader);
        foreach (WriterModel writer in api.Writers)
            Write(code, writer);
        foreach (ListWriterModel writer in api.ListWriters)
            Write(code, writer);
    }

    private static void WriteListed(CodeText code, ListedModel listed)
    {
        code.Line();
        code.Line($"private static readonly global::System.Type[] {listed.Field} = new global::System.Type[]");
        code.Line("{");
        foreach (string type in listed.TypeNames)
            code.Line($"    typeof({type}),");
        code.Line("};");
    }
}
