using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.OpenShop;

/// <summary>The wire records against the provider's own payloads. There is neither a known difference nor a known unknown.</summary>
public sealed class OpenShopWireTests
{
    private const string Provider = "open-shop";

    public static TheoryData<string> Files => [.. FixtureFile.Of(Provider).Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Payload_ReadAndWritten_IsTheSame(string name)
    {
        string payload = FixtureFile.Text(Provider, name);
        JsonTypeInfo type = TypeOf(name);

        string written = JsonSerializer.Serialize(JsonSerializer.Deserialize(payload, type), type);

        JsonEquality.Compare(payload, written).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Payload_Read_HasAMemberForEverything(string name) =>
        ExtensionDataWalker.Paths(JsonSerializer.Deserialize(FixtureFile.Text(Provider, name), TypeOf(name))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(TypedRequests))]
    public void Request_Typed_IsWrittenAsThePayload(string name, object request)
    {
        string written = JsonSerializer.Serialize(request, TypeOf(name));

        using var actual = JsonDocument.Parse(written);
        using var payload = JsonDocument.Parse(FixtureFile.Text(Provider, name));
        JsonElement.DeepEquals(actual.RootElement, payload.RootElement).Should().BeTrue(written);
    }

    [Fact]
    public void TypedRequests_AreThereForEveryRequest() =>
        TypedRequests
            .Select(row => row.Data.Item1)
            .Should()
            .BeEquivalentTo(FixtureFile.Of(Provider).Where(file => file.IsRequest).Select(file => file.Name));

    public static TheoryData<string, object> TypedRequests =>
        new()
        {
            { "cancel-order.request.json", new[] { "170736519167627" } },
            { "checkout.request.json", new[] { "170736529315528" } },
            {
                "create-order.request.json",
                new OpenOrderAo[]
                {
                    new()
                    {
                        Platform = 0,
                        ProductId = "590853024394",
                        Skus = [new() { SkuId = "4740865740043", Quantity = 1 }],
                    },
                }
            },
            {
                "edit-address.request.json",
                new OpenReceiveAddressEdit
                {
                    Id = 2586860147562607,
                    Receiver = "hardy",
                    Cellphone = "27987654321",
                    Postcode = "9323",
                    Suburb = "Ashbury",
                    City = "Park",
                    Address = "1 Jones Rd",
                }
            },
            {
                "create-express.request.json",
                new OpenExpressCreateAo
                {
                    ClearType = 1,
                    ReceiverId = 2586860147562607,
                    Shipments =
                    [
                        new()
                        {
                            OrderNumber = "170736519167627",
                            ShipId = 1,
                            Category = "My Shoes",
                            Declarations = [new() { SkuId = "4740865740043", DeclaredPrice = 0 }],
                        },
                    ],
                }
            },
        };

    internal static JsonTypeInfo TypeOf(string name) =>
        name switch
        {
            "cancel-order.request.json" or "checkout.request.json" => OpenShopJson.Default.IReadOnlyListString,
            "cancel-order.response.json" => OpenShopJson.Default.OpenShopResponseOpenShopNothing,
            "checkout.response.json" => OpenShopJson.Default.OpenShopResponseOpenOrderCheckoutVo,
            "create-express.request.json" => OpenShopJson.Default.OpenExpressCreateAo,
            "create-express.response.json" => OpenShopJson.Default.OpenShopResponseOpenShopExpressResults,
            "create-order.request.json" => OpenShopJson.Default.IReadOnlyListOpenOrderAo,
            "create-order.response.json" => OpenShopJson.Default.OpenShopResponseOpenOrderResultVo,
            "edit-address.request.json" => OpenShopJson.Default.OpenReceiveAddressEdit,
            "edit-address.response.json" => OpenShopJson.Default.OpenShopResponseOpenReceiveAddressVo,
            "failure.response.json" => OpenShopJson.Default.OpenShopResponseOpenOrderCheckoutVo,
            _ => throw new ArgumentException($"No type is known for {name}.", nameof(name)),
        };
}
