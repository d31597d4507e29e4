using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.Intercart;

/// <summary>The wire records against the provider's own payloads.</summary>
public sealed class IntercartWireTests
{
    private const string Provider = "intercart";

    /// <summary>Where writing back may differ from the payload, with the reason.</summary>
    private static readonly Dictionary<string, string> KnownDifferences = new()
    {
        ["get-order.response.json $.product_list[*].image.new"] = "PHP's [] for an empty object is read as null",
    };

    /// <summary>What is deliberately left without a member: nothing.</summary>
    private static readonly Dictionary<string, string> KnownUnknowns = [];

    public static TheoryData<string> Files => [.. FixtureFile.Of(Provider).Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Payload_ReadAndWritten_IsTheSame(string name)
    {
        string payload = FixtureFile.Text(Provider, name);
        JsonTypeInfo type = TypeOf(name);

        string written = JsonSerializer.Serialize(JsonSerializer.Deserialize(payload, type), type);

        JsonEquality
            .Compare(payload, written)
            .Where(difference => !KnownDifferences.ContainsKey($"{name} {difference.Pattern}"))
            .Should()
            .BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Payload_Read_HasAMemberForEverything(string name) =>
        ExtensionDataWalker
            .Paths(JsonSerializer.Deserialize(FixtureFile.Text(Provider, name), TypeOf(name)))
            .Where(path => !KnownUnknowns.ContainsKey($"{name} {path}"))
            .Should()
            .BeEmpty();

    [Fact]
    public void Request_AmountsAndFlags_HaveTheDocumentsJsonTypes()
    {
        foreach (FixtureFile file in FixtureFile.Of(Provider).Where(file => file.IsRequest))
        {
            using var payload = JsonDocument.Parse(file.ReadText());
            JsonTypeInfo type = TypeOf(file.Name);
            using var written = JsonDocument.Parse(
                JsonSerializer.Serialize(JsonSerializer.Deserialize(file.ReadText(), type), type)
            );

            Kinds("$", written.RootElement).Should().BeEquivalentTo(Kinds("$", payload.RootElement), file.Name);
        }
    }

    [Fact]
    public void KnownDifferences_AllStillOccur()
    {
        IEnumerable<string> found = FixtureFile
            .Of(Provider)
            .SelectMany(file =>
            {
                JsonTypeInfo type = TypeOf(file.Name);
                string written = JsonSerializer.Serialize(JsonSerializer.Deserialize(file.ReadText(), type), type);
                return JsonEquality.Compare(file.ReadText(), written).Select(d => $"{file.Name} {d.Pattern}");
            });

        found.Distinct().Should().BeEquivalentTo(KnownDifferences.Keys);
    }

    private static JsonTypeInfo TypeOf(string name) =>
        name switch
        {
            "create-order.request.json" => IntercartJson.Default.IntercartCreateOrderRequest,
            "complete-order.request.json" => IntercartJson.Default.IntercartCompleteOrderRequest,
            "post-order-update.request.json" => IntercartJson.Default.IntercartPostOrderUpdateRequest,
            _ when name.EndsWith(".request.json", StringComparison.Ordinal) => IntercartJson.Default.IntercartUpdateOrderRequest,
            _ => IntercartJson.Default.IntercartOrder,
        };

    private static IEnumerable<string> Kinds(string path, JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Kinds($"{path}.{m.Name}", m.Value)),
            JsonValueKind.Array => element
                .EnumerateArray()
                .SelectMany((e, i) => Kinds($"{path}[{i}]", e))
                .Append($"{path} Array"),
            _ => [$"{path} {element.ValueKind} {element}"],
        };
}
