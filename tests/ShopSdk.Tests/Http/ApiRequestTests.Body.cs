using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Json;

namespace ShopSdk.Tests.Http;

public sealed partial class ApiRequestTests
{
    [Fact]
    public void TakeBody_NothingSet_HasNoArray()
    {
        var request = new ApiRequest(Operation("/a"));
        request.SetBody(null, FormatOf<Note>());

        request.TakeBody().Array.Should().BeNull();
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("äß€😀 <>&'\"")]
    public void SetBody_Text_IsTheJsonThatTheSerializerWrites(string text)
    {
        Write(new Note(text)).Should().Be(JsonSerializer.Serialize(new Note(text), BodyJson.Default.Note));
    }

    [Fact]
    public void SetBody_ContextOptions_AreKept()
    {
        var relaxed = new BodyJson(
            new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true }
        );

        Write(new Note("ä"), relaxed).Should().Be(JsonSerializer.Serialize(new Note("ä"), relaxed.Note)).And.Contain("ä");
        Write(new Note("ä")).Should().NotContain("ä");
    }

    [Fact]
    public void SetBody_LongBody_GrowsTheBuffer()
    {
        string text = new('x', 1_000_000);

        Write(new Note(text)).Should().HaveLength(text.Length + 11);
    }

    [Fact]
    public void SetBody_SeveralOnOneThread_DoNotShareTheirBytes()
    {
        var first = new ApiRequest(Operation("/a"));
        var second = new ApiRequest(Operation("/a"));
        first.SetBody(new Note("one"), FormatOf<Note>());
        second.SetBody(new Note("two"), FormatOf<Note>());

        ArraySegment<byte> one = first.TakeBody();
        ArraySegment<byte> two = second.TakeBody();
        Encoding.UTF8.GetString(one).Should().Contain("one");
        Encoding.UTF8.GetString(two).Should().Contain("two");
        one.Array.Should().NotBeSameAs(two.Array);
    }

    [Fact]
    public void SetBody_Twice_IsRefused()
    {
        Action act = () =>
        {
            var request = new ApiRequest(Operation("/a"));
            request.SetBody(new Note("one"), FormatOf<Note>());
            request.SetBody(new Note("two"), FormatOf<Note>());
        };

        act.Should().Throw<InvalidOperationException>().WithMessage("*'Get'*body*");
    }

    [Fact]
    public void SetBody_ConverterThatThrows_LeavesTheNextBodyClean()
    {
        Action act = () => new ApiRequest(Operation("/a")).SetBody(new Broken(new Unwritable()), FormatOf<Broken>());

        act.Should().Throw<InvalidOperationException>().WithMessage("unwritable");
        Write(new Note("next")).Should().Be("""{"Text":"next"}""");
    }

    [Fact]
    public void SetBody_ConverterThatWritesAnotherBody_DoesNotMixThem()
    {
        Write(new Outer(new Nested())).Should().Be("""{"Value":"inner"}""");
    }

    private static JsonFormat<T> FormatOf<T>() => new(BodyJson.Default);

    private static string Write<T>(T body, JsonSerializerContext? context = null)
    {
        var request = new ApiRequest(Operation("/a"));
        request.SetBody(body, new JsonFormat<T>(context ?? BodyJson.Default));
        ArraySegment<byte> bytes = request.TakeBody();
        request.TakeBody().Array.Should().BeNull("the body was sent");
        string text = Encoding.UTF8.GetString(bytes);
        ArrayPool<byte>.Shared.Return(bytes.Array!);
        return text;
    }

    internal sealed record Note(string Text);

    internal sealed record Broken([property: JsonConverter(typeof(ThrowingConverter))] Unwritable Value);

    internal sealed record Unwritable;

    internal sealed record Outer([property: JsonConverter(typeof(NestedConverter))] Nested Value);

    internal sealed record Nested;

    internal sealed class ThrowingConverter : JsonConverter<Unwritable>
    {
        public override Unwritable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new();

        public override void Write(Utf8JsonWriter writer, Unwritable value, JsonSerializerOptions options) =>
            throw new InvalidOperationException("unwritable");
    }

    internal sealed class NestedConverter : JsonConverter<Nested>
    {
        public override Nested Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new();

        public override void Write(Utf8JsonWriter writer, Nested value, JsonSerializerOptions options)
        {
            ApiRequestTests.Write(new Note("another")).Should().Contain("another");
            writer.WriteStringValue("inner");
        }
    }
}

[JsonSerializable(typeof(ApiRequestTests.Note))]
[JsonSerializable(typeof(ApiRequestTests.Broken))]
[JsonSerializable(typeof(ApiRequestTests.Outer))]
internal sealed partial class BodyJson : JsonSerializerContext;
