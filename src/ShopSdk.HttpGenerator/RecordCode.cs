using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator;

/// <summary>Writes the methods that read and write records without the serializer.</summary>
internal static partial class RecordCode
{
    /// <summary>The class with the methods that the generated code calls.</summary>
    public const string Parts = "global::ShopSdk.Http.Json.JsonParts";

    public static void Write(CodeText code, ApiModel api)
    {
        if (api.Converters.Count > 0)
            code.Line();
        foreach (ConverterModel converter in api.Converters)
            code.Line($"private static readonly {converter.TypeName} {converter.Field} = new();");
        foreach (ReaderModel reader in api.Readers)
            Write(code, reader);
        foreach (WriterModel writer in api.Writers)
            Write(code, writer);
    }
}
