using ShopSdk.HttpGenerator.Model;
using ShopSdk.HttpGenerator.Reading;

namespace ShopSdk.HttpGenerator;

/// <content>The methods that write.</content>
internal static partial class RecordCode
{
    private static void Write(CodeText code, WriterModel writer)
    {
        Begin(code, writer.MethodName, writer.TypeName);
        code.Line("writer.WriteStartObject();");
        for (int i = 0; i < writer.Members.Count; i++)
            Write(code, writer.Members[i], "member" + Text(i));
        if (writer.Extension is { } extension)
            code.Line($"{Parts}.WriteKept(writer, value.{extension});");
        code.Line("writer.WriteEndObject();");
        code.Close();
    }

    private static void Write(CodeText code, ListWriterModel writer)
    {
        Begin(code, writer.MethodName, writer.TypeName);
        code.Line("writer.WriteStartArray();");
        code.Line("for (int i = 0; i < value.Count; i++)");
        code.Open();
        if (writer.CanBeNull)
        {
            code.Line("if (value[i] is { } element)");
            code.Line($"    {writer.Call.Replace("{0}", "element")};");
            code.Line("else");
            code.Line("    writer.WriteNullValue();");
        }
        else
        {
            code.Line(writer.Call.Replace("{0}", "value[i]") + ";");
        }

        code.Close();
        code.Line("writer.WriteEndArray();");
        code.Close();
    }

    private static void Begin(CodeText code, string method, string type)
    {
        code.Line();
        code.Line($"private static void {method}(");
        code.Line("    global::System.Text.Json.Utf8JsonWriter writer,");
        code.Line($"    {type} value,");
        code.Line("    global::System.Text.Json.JsonSerializerOptions options)");
        code.Open();
    }

    private static void Write(CodeText code, WriteMemberModel member, string local)
    {
        if (member.CanBeNull)
        {
            code.Line($"if (value.{member.Property} is {{ }} {local})");
            code.Open();
        }

        if (!member.WritesName)
            code.Line($"writer.WritePropertyName({Symbols.Quote(member.Name)}u8);");
        string value = member.CanBeNull ? local : "value." + member.Property;
        code.Line(member.Call.Replace("{0}", value) + ";");
        if (member.CanBeNull)
            code.Close();
    }
}
