namespace ShopSdk.HttpGenerator.Tests;

/// <summary>Which records are read and written by generated code, and which are left to the serializer.</summary>
public sealed class RecordCodeTests
{
    private const string Plain = """
        public string? Id { get; set; }
        """;

    [Fact]
    public void Generate_PlainRecord_IsReadAndWritten()
    {
        string text = Generate("public sealed record Goods { [JsonPropertyName(\"goods_id\")] public string? Id { get; set; } }");

        text.Should()
            .Contain("Goods = new(json, ReadGoods, WriteGoods);")
            .And.Contain("\"goods_id\"u8")
            .And.Contain(
                "value.Id = (reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : reader.GetString())!;"
            )
            .And.Contain("writer.WriteString(\"goods_id\"u8, member0);");
    }

    [Theory]
    [InlineData("public sealed record Goods(string Id);")]
    [InlineData("public sealed record Goods { public required string Id { get; set; } }")]
    [InlineData("public sealed record Goods { public string? Id { get; init; } }")]
    [InlineData("public abstract record Goods { public string? Id { get; set; } }")]
    [InlineData("public sealed record Goods { [JsonInclude] public string? Id { get; set; } }")]
    [InlineData(
        "public sealed record Goods { [JsonConverter(typeof(JsonStringEnumConverter))] public DayOfWeek? Day { get; set; } }"
    )]
    [InlineData(
        "[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public sealed record Goods { public int Id { get; set; } }"
    )]
    [InlineData(
        "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed record Goods { public int Id { get; set; } }"
    )]
    [InlineData("public sealed class Goods : List<string>;")]
    [InlineData(
        "public sealed record Goods : IJsonOnDeserializing { public int Id { get; set; } public void OnDeserializing() { } }"
    )]
    public void Generate_WhatSaysMoreThanIsUnderstood_IsLeftToTheSerializer(string record) =>
        Generate(record).Should().NotContain("ReadGoods");

    [Theory]
    [InlineData(
        "public sealed record Goods { [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? Id { get; set; } }"
    )]
    [InlineData(
        "public sealed record Goods : IJsonOnSerializing { public int Id { get; set; } public void OnSerializing() { } }"
    )]
    public void Generate_WhatChangesWriting_IsWrittenByTheSerializer(string record) =>
        Generate(record).Should().NotContain("WriteGoods");

    [Theory]
    [InlineData("Part", "WritePart(writer, element, options);")]
    [InlineData("string", "writer.WriteStringValue(element);")]
    [InlineData("long", "writer.WriteNumberValue(value[i]);")]
    [InlineData("decimal?", "AmountTextConverterInstance.Write(writer, element, options);")]
    public void Generate_List_IsWrittenElementByElement(string element, string call)
    {
        string text = Generate(
            $"public sealed record Part {{ {Plain} }} public sealed record Goods {{ public IReadOnlyList<{element}>? Parts {{ get; set; }} }}",
            Listing("AmountTextConverter")
        );

        text.Should().Contain(call).And.NotContain("JsonParts.WritePart<");
    }

    [Theory]
    [InlineData("IReadOnlyList<DayOfWeek>")]
    [InlineData("List<string>")]
    [InlineData("string[]")]
    [InlineData("IReadOnlyList<int?>")]
    public void Generate_OtherListOrElement_IsWrittenByTheSerializer(string type) =>
        Generate($"public sealed record Goods {{ public {type}? Parts {{ get; set; }} }}")
            .Should()
            .Contain("JsonParts.WritePart<");

    [Fact]
    public void Generate_RecordThatIsToldOfItsEnd_IsTold() =>
        Generate(
                "public sealed record Goods : IJsonOnDeserialized { public string? Id { get; set; } public void OnDeserialized() { } }"
            )
            .Should()
            .Contain("((global::System.Text.Json.Serialization.IJsonOnDeserialized)value).OnDeserialized();");

    [Fact]
    public void Generate_RecordThatOnlyKeepsWhatItDoesNotKnow_IsReadAndWritten() =>
        Generate(
                "public sealed record Goods { [JsonExtensionData] public IDictionary<string, JsonElement>? ExtensionData { get; set; } }"
            )
            .Should()
            .Contain("Goods = new(json, ReadGoods, WriteGoods);");

    [Fact]
    public void Generate_RecordWithinItself_HasOneReader() =>
        Generate("public sealed record Goods { public Goods? Part { get; set; } }")
            .Should()
            .Contain("ReadGoods(ref reader, options)")
            .And.NotContain("ReadGoods2");

    [Fact]
    public void Generate_IgnoredAndReadOnlyMembers_AreSkippedWhenRead() =>
        Generate("public sealed record Goods { [JsonIgnore] public string? Secret { get; set; } public string Own => \"\"; }")
            .Should()
            .Contain("reader.Skip();")
            .And.NotContain("value.Secret")
            .And.NotContain("value.Own =");

    [Fact]
    public void Generate_OrderedMembers_AreWrittenInTheirOrder()
    {
        string text = Generate(
            """
            public abstract record Part { public string? Middle { get; set; } }
            public sealed record Goods : Part
            {
                [JsonPropertyOrder(1)] public string? Last { get; set; }
                public string? Second { get; set; }
                [JsonPropertyOrder(-1)] public string? First { get; set; }
            }
            """
        );

        string[] names = ["\"First\"u8, member0", "\"Second\"u8, member1", "\"Middle\"u8, member2", "\"Last\"u8, member3"];
        text.Should().ContainAll(names);
    }

    [Fact]
    public void Generate_ListedConverter_ConvertsEveryMemberOfItsType()
    {
        string text = Generate(
            "public sealed record Goods { public string? Name { get; set; } [JsonConverter(typeof(IdConverter))] public string? Id { get; set; } }",
            Listing("TextConverter", "IntegerConverter")
        );

        text.Should()
            .Contain("Goods = new(json, ReadGoods, WriteGoods, ListedConverters);")
            .And.Contain(
                "value.Name = (reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : TextConverterInstance.Read("
            )
            .And.Contain("TextConverterInstance.Write(writer, member0, options);")
            .And.Contain("IdConverterInstance.Write(writer, member1, options);")
            .And.MatchRegex(
                @"typeof\(global::ShopSdk\.Json\.TextConverter\),\s+typeof\(global::ShopSdk\.Json\.IntegerConverter\),"
            );
    }

    [Fact]
    public void Generate_TwoListedConvertersOfAType_TakesTheFirst() =>
        Generate(
                "public sealed record Goods { public decimal? Price { get; set; } }",
                Listing("AmountTextConverter", "AmountConverter")
            )
            .Should()
            .Contain("AmountTextConverterInstance.Read(")
            .And.NotContain("AmountConverterInstance");

    [Theory]
    [InlineData("JsonStringEnumConverter<DayOfWeek>")]
    [InlineData("Choosy")]
    public void Generate_ListedConverterThatDecidesAtRunTime_LeavesAllToTheSerializer(string converter) =>
        Generate(
                $"public sealed record Goods {{ {Plain} }}"
                    + Converter("Choosy", "string", "public override bool CanConvert(Type type) => false;"),
                Listing("TextConverter", converter)
            )
            .Should()
            .NotContain("ReadGoods")
            .And.NotContain("WriteGoods");

    [Theory]
    [InlineData("Goods")]
    [InlineData("IDictionary<string, JsonElement>")]
    [InlineData("JsonElement")]
    public void Generate_ListedConverterOfTheRecordOrOfItsExtensionData_LeavesItToTheSerializer(string type) =>
        Generate(
                "public sealed record Goods { [JsonExtensionData] public IDictionary<string, JsonElement>? ExtensionData { get; set; } }"
                    + Converter("Own", type),
                Listing("Own")
            )
            .Should()
            .NotContain("ReadGoods")
            .And.NotContain("WriteGoods");

    [Fact]
    public void Generate_ListedConverterOfTheValueInANullable_LeavesTheMemberToTheSerializer() =>
        Generate("public sealed record Goods { public int? Count { get; set; } }" + Converter("Own", "int"), Listing("Own"))
            .Should()
            .Contain("ReadPart<int?>(")
            .And.Contain("WritePart<int?>(");

    [Theory]
    [InlineData("[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true)]")]
    [InlineData("[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]")]
    public void Generate_ContextWithOtherOptions_LeavesAllToTheSerializer(string options) =>
        Generate($"public sealed record Goods {{ {Plain} }}", options)
            .Should()
            .NotContain("ReadGoods")
            .And.NotContain("WriteGoods");

    [Fact]
    public void Generate_ContextThatWritesNull_LeavesWritingToTheSerializer() =>
        Generate($"public sealed record Goods {{ {Plain} }}", "").Should().Contain("ReadGoods").And.NotContain("WriteGoods");

    private static string Listing(params string[] converters) =>
        "[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = new[] {"
        + string.Join(", ", converters.Select(converter => $"typeof({converter})"))
        + "})]";

    private static string Converter(string name, string type, string more = "") =>
        $$"""
            public sealed class {{name}} : JsonConverter<{{type}}>
            {
                public override {{type}} Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default!;
                public override void Write(Utf8JsonWriter writer, {{type}} value, JsonSerializerOptions options) { }
                {{more}}
            }
            """;

    private static string Generate(
        string record,
        string options = "[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]"
    ) =>
        Compilations.GenerateAndCompile(
            """
            [Post("/goods"), Effect(Effect.Repeatable)]
            Task<Goods> ChangeAsync([Body] Goods goods, CancellationToken cancellationToken = default);
            """,
            "[JsonSerializable(typeof(Goods))]" + options,
            "using System; using System.Collections.Generic; using System.Text.Json; using System.Text.Json.Serialization; "
                + "using ShopSdk.Json; namespace Shop; "
                + record
        );
}
