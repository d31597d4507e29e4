using System.Text;
using ShopSdk.HttpGenerator.Model;
using ShopSdk.HttpGenerator.Reading;

namespace ShopSdk.HttpGenerator;

/// <content>The methods that read.</content>
internal static partial class RecordCode
{
    private const string Null = "reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : ";
    private const string ReadParameters =
        "(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Text.Json.JsonSerializerOptions options)";

    private static void Write(CodeText code, ReaderModel reader)
    {
        code.Line();
        code.Line($"internal static {reader.TypeName} {reader.MethodName}{ReadParameters}");
        code.Open();
        code.Line($"{Parts}.Begin(ref reader);");
        code.Line($"var value = new {reader.TypeName}();");
        code.Line($"while ({Parts}.Next(ref reader, out global::System.ReadOnlySpan<byte> name))");
        code.Open();
        if (reader.Members.Count > 0)
        {
            code.Line("switch (name.Length)");
            code.Open();
            foreach (IGrouping<int, ReadMemberModel> group in reader.Members.GroupBy(ByteCount).OrderBy(group => group.Key))
                WriteOfOneLength(code, group.Key, [.. group]);
            code.Close();
            code.Line();
        }

        code.Line(
            reader.Extension is { } extension
                ? $"value.{extension} = {Parts}.Keep(value.{extension}, name, ref reader);"
                : "reader.Skip();"
        );
        code.Close();
        code.Line();
        if (reader.IsNotified)
            code.Line("((global::System.Text.Json.Serialization.IJsonOnDeserialized)value).OnDeserialized();");
        code.Line("return value;");
        code.Close();
    }

    /// <summary>
    /// Distinguishes names of the same length by the byte in which most of them differ, so that almost every full comparison succeeds.
    /// </summary>
    private static void WriteOfOneLength(CodeText code, int length, IReadOnlyList<ReadMemberModel> members)
    {
        code.Line($"case {Text(length)}:");
        code.Open();
        if (members.Count == 1)
        {
            WriteMembers(code, members);
        }
        else
        {
            int place = Enumerable
                .Range(0, length)
                .OrderByDescending(at => members.GroupBy(member => ByteAt(member, at)).Count())
                .First();
            code.Line($"switch (name[{Text(place)}])");
            code.Open();
            foreach (IGrouping<byte, ReadMemberModel> group in members.GroupBy(member => ByteAt(member, place)))
            {
                code.Line($"case {Text(group.Key)}:");
                code.Open();
                WriteMembers(code, group);
                code.Line("break;");
                code.Close();
            }

            code.Close();
        }

        code.Line("break;");
        code.Close();
    }

    private static void WriteMembers(CodeText code, IEnumerable<ReadMemberModel> members)
    {
        foreach (ReadMemberModel member in members)
        {
            code.Line($"if (global::System.MemoryExtensions.SequenceEqual(name, {Symbols.Quote(member.Name)}u8))");
            code.Open();
            code.Line(Assign(member));
            code.Line("continue;");
            code.Close();
            code.Line();
        }
    }

    private static string Assign(ReadMemberModel member) =>
        member.Property is null ? "reader.Skip();"
        : member.TakesNull ? $"value.{member.Property} = {member.Value}!;"
        : $"value.{member.Property} = ({Null}{member.Value})!;";

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static byte ByteAt(ReadMemberModel member, int place) => Encoding.UTF8.GetBytes(member.Name)[place];

    private static int ByteCount(ReadMemberModel member) => Encoding.UTF8.GetByteCount(member.Name);
}
