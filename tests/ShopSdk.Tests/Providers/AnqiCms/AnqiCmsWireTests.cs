using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Providers.AnqiCms.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>The wire records against the provider's own payloads.</summary>
public sealed class AnqiCmsWireTests
{
    private const string Provider = "anqicms";

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

    [Fact]
    public void SingleCheckout_FromTypedMembers_IsTheDocumentsRequest() =>
        Written(
                new AnqiCmsCheckoutRequest
                {
                    GoodsId = 1,
                    Quantity = 2,
                    GoodsSkuId = 1,
                    Remark = "请尽快发货",
                    Type = "goods",
                    CouponCode = "SAVE100",
                    Address = new()
                    {
                        Name = "张三",
                        Phone = "13800138000",
                        Province = "广东省",
                        City = "深圳市",
                        District = "南山区",
                        Address = "科技园南区1号",
                        Zipcode = "518000",
                    },
                }
            )
            .Should()
            .BeEquivalentTo(Document("checkout-single.request.json"));

    [Fact]
    public void MultipleCheckout_FromTypedMembers_IsTheDocumentsRequest() =>
        Written(
                new AnqiCmsCheckoutRequest
                {
                    Details =
                    [
                        new()
                        {
                            GoodsId = 1,
                            Quantity = 2,
                            GoodsSkuId = 1,
                        },
                        new()
                        {
                            GoodsId = 2,
                            Quantity = 1,
                            GoodsSkuId = 3,
                        },
                    ],
                    Remark = "多个商品订单",
                    Type = "goods",
                    CouponId = 5,
                    Address = new()
                    {
                        Name = "李四",
                        Phone = "13900139000",
                        Province = "北京市",
                        City = "北京市",
                        District = "朝阳区",
                        Address = "建国路1号",
                        Zipcode = "100000",
                    },
                }
            )
            .Should()
            .BeEquivalentTo(Document("checkout-multiple.request.json"));

    private static IEnumerable<string> Written(AnqiCmsCheckoutRequest request)
    {
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(request, AnqiCmsJson.Default.AnqiCmsCheckoutRequest));
        return [.. Leaves("$", document.RootElement)];
    }

    private static IEnumerable<string> Document(string name)
    {
        using var document = JsonDocument.Parse(FixtureFile.Text(Provider, name));
        return [.. Leaves("$", document.RootElement)];
    }

    /// <summary>Every value with its path and JSON type.</summary>
    private static IEnumerable<string> Leaves(string path, JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Leaves($"{path}.{m.Name}", m.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((e, i) => Leaves($"{path}[{i}]", e)),
            _ => [$"{path} {element.ValueKind} {element}"],
        };

    private static JsonTypeInfo TypeOf(string name) =>
        name.EndsWith(".request.json", StringComparison.Ordinal)
            ? AnqiCmsJson.Default.AnqiCmsCheckoutRequest
            : AnqiCmsJson.Default.AnqiCmsResponseAnqiCmsCheckout;
}
