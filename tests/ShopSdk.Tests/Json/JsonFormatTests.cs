using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.TestKit;
using ShopSdk.Tests.Security;

namespace ShopSdk.Tests.Json;

/// <summary>What generated code reads must be what the serializer reads: it is only faster.</summary>
public sealed partial class JsonFormatTests
{
    private static readonly string[] Values =
    [
        "\"\"",
        "\"text\"",
        "\"5\"",
        "5",
        "5.10",
        "\"-5.10\"",
        "1",
        "\"Y\"",
        "false",
        "null",
        "[]",
        "{}",
        "[{}]",
        "[null]",
        "{\"7\":{}}",
        "[[1],\"2\",{\"a\":null}]",
        "{\"a\":{\"b\":[1]},\"a\":2}",
        "\"2024-05-08T11:43:34Z\"",
        "\"\\u0041\\n\"",
        "\"\\ud800\"",
        "1e2",
        "1715168614",
        "99999999999999999999999999999999999999999999",
        "truth",
    ];

    private const string Unwritable = "cannot be written";

    private static readonly string[] Odd =
    [
        "{}",
        "{\"unknown\":1,\"unknown\":[2]}",
        "{\"\\u0069d\":\"escaped\"}",
        "{\"\":1,\"$id\":\"1\",\"$type\":\"x\"}",
        "{\"id\":1,\"ID\":2,\"Id\":3}",
        "{\"id\":1,}",
        "{\"id\":1}}",
        "{\"id\":1} {}",
        "{\"id\"",
        "{\"unknown\"",
        "null",
        "[]",
        "1",
        "",
        " {} ",
    ];

    /// <summary>Gets the implementations whose responses are read by generated code; OpenShop's envelope has its own converter.</summary>
    public static TheoryData<Type> Implementations =>
        [.. TypedCall.All.Where(call => call.Provider.Id.Value != "open-shop").Select(call => call.Implementation).Distinct()];

    [Theory]
    [MemberData(nameof(Implementations))]
    public void TryRead_AnyBody_ReadsWhatTheSerializerReads(Type implementation)
    {
        var differences = new List<string>();
        int read = FormatsOf(implementation)
            .Sum(format => (int)Generic(nameof(Compare), format).Invoke(null, [format, differences])!);

        differences.Should().BeEmpty();
        read.Should().BePositive("generated code read some of them");
    }

    [Fact]
    public void TryRead_Sample_NeedsNoSerializer()
    {
        byte[] order = FixtureFile.Get("intercart", "get-order.response.json").ReadBytes();
        JsonFormat<IntercartOrder> format = new IntercartApi.JsonTypes(IntercartJson.Default).IntercartOrder;

        format.TryRead(order, out IntercartOrder? value).Should().BeTrue();

        value!.ProductList.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Implementations))]
    public void Format_RecordOfACall_NeedsNoSerializer(Type implementation)
    {
        List<Type> read = [.. Calls(implementation).Select(call => call.Response?.Type).OfType<Type>().Where(IsWireRecord)];
        List<Type> written = [.. Calls(implementation).SelectMany(call => call.Parameters).Where(IsWireRecord)];

        read.Should().NotBeEmpty();
        written.Should().NotBeEmpty();
        foreach (object format in FormatsOf(implementation))
        {
            Type type = format.GetType().GetGenericArguments()[0];
            (bool reads, bool writes) = ((bool, bool))Generic(nameof(Speeds), format).Invoke(null, [format])!;
            if (read.Contains(type))
                reads.Should().BeTrue($"{type} is read by generated code");
            if (written.Contains(type))
                writes.Should().BeTrue($"{type} is written by generated code");
        }
    }

    [Theory]
    [MemberData(nameof(Implementations))]
    public void Format_RecordWithinAResponse_NeedsNoSerializer(Type implementation)
    {
        var parts = new HashSet<Type>();
        foreach (Type response in Calls(implementation).Select(call => call.Response?.Type).OfType<Type>().Where(IsWireRecord))
            AddWithParts(response, parts);
        IEnumerable<Type> readers = implementation
            .GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(method => method.Name.StartsWith("Read", StringComparison.Ordinal))
            .Select(method => method.ReturnType);

        parts.Should().HaveCountGreaterThan(3);
        parts.Except(readers).Should().BeEmpty("a record is read by generated code wherever nothing else is said about it");
    }

    [Fact]
    public void TryRead_ContextWithOtherConverters_LeavesItToTheSerializer()
    {
        Type[] listed = [.. IntercartJson.Default.Options.Converters.Select(converter => converter.GetType())];
        IntercartJson none = new(new JsonSerializerOptions());
        IntercartJson less = new(new JsonSerializerOptions { Converters = { new TextConverter() } });
        var turned = new JsonSerializerOptions();
        foreach (JsonConverter converter in IntercartJson.Default.Options.Converters.Reverse())
            turned.Converters.Add(converter);

        Reads(IntercartJson.Default).Should().BeTrue();
        foreach (IntercartJson context in (IntercartJson[])[none, less, new(turned)])
            Reads(context).Should().BeFalse();

        bool Reads(IntercartJson context) =>
            new JsonFormat<IntercartOrder>(context, IntercartApi.ReadIntercartOrder, null, listed).TryRead("{}"u8, out _);
    }

    [Fact]
    public void Read_WhatCannotBeRead_SaysWhere()
    {
        JsonFormat<IntercartOrder> format = new IntercartApi.JsonTypes(IntercartJson.Default).IntercartOrder;

        Action act = () => format.Read("""{"product_list":[5]}"""u8);

        act.Should().Throw<JsonException>().Which.Path.Should().StartWith("$.product_list");
    }

    [Fact]
    public void TryRead_ContextWithOtherOptions_LeavesItToTheSerializer()
    {
        var context = new IntercartJson(new JsonSerializerOptions { PropertyNameCaseInsensitive = true });
        var format = new JsonFormat<IntercartOrder>(context, IntercartApi.ReadIntercartOrder);

        format.TryRead("{}"u8, out _).Should().BeFalse();
        format.Read("""{"ID":"7"}"""u8)!.Id.Should().Be("7");
    }

    [Fact]
    public void TypeInfo_TypeThatTheContextDoesNotKnow_SaysWhatToWrite()
    {
        var format = new JsonFormat<Version>(IntercartJson.Default);

        Func<object> act = () => format.TypeInfo;

        act.Should().Throw<InvalidOperationException>().WithMessage("*[JsonSerializable]*IntercartJson*");
    }

    [Theory]
    [MemberData(nameof(Implementations))]
    public void Write_AnyValue_WritesWhatTheSerializerWrites(Type implementation)
    {
        var differences = new List<string>();
        int written = FormatsOf(implementation)
            .Sum(format => (int)Generic(nameof(CompareWritten), format).Invoke(null, [format, differences])!);

        differences.Should().BeEmpty();
        written.Should().BePositive();
    }

    private static IEnumerable<object> FormatsOf(Type implementation)
    {
        TypedCall call = TypedCall.All.First(call => call.Implementation == implementation);
        object api = implementation.GetConstructors().Single(made => made.GetParameters().Length == 2).Invoke([null, call.Json]);
        object types = implementation.GetField("_types", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(api)!;
        return types.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Select(field => field.GetValue(types)!);
    }

    private static IEnumerable<(JsonTypeInfo? Response, IEnumerable<Type> Parameters)> Calls(Type implementation) =>
        TypedCall
            .All.Where(call => call.Implementation == implementation)
            .Select(call => (call.Response, call.Method.GetParameters().Select(parameter => parameter.ParameterType)));

    private static bool IsWireRecord(Type type) => type.IsAssignableTo(typeof(WireRecord));

    private static (bool Reads, bool Writes) Speeds<T>(JsonFormat<T> format) => (format.ReadsItself, format.WritesItself);

    /// <summary>Adds a record, and those that it holds alone or behind a converter that has a setting for how to read a part.</summary>
    private static void AddWithParts(Type record, HashSet<Type> found)
    {
        if (!found.Add(record))
            return;
        foreach (PropertyInfo property in record.GetProperties().Where(property => property.SetMethod is not null))
        {
            Type? converter = property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;
            Type part =
                converter is null ? property.PropertyType
                : converter.Name is "EmptyArrayAsNullConverter`1" or "ListOrEmptyConverter`1" ? converter.GetGenericArguments()[0]
                : typeof(object);
            if (IsWireRecord(part))
                AddWithParts(part, found);
        }
    }
}
