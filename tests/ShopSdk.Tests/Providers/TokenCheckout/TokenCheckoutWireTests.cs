using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.TokenCheckout;

/// <summary>The wire records against the provider's own payloads.</summary>
public sealed class TokenCheckoutWireTests
{
    private const string Provider = "token-checkout";
    private const string NullIsLeftOut = "a null is read as null and left out when written";

    /// <summary>Where writing back may differ from the payload, with the reason.</summary>
    private static readonly Dictionary<string, string> KnownDifferences = new()
    {
        ["available-coupon-codes.response.json $[*].coupon.ends_at"] = NullIsLeftOut,
        ["available-coupon-codes.response.json $[*].used_at"] = NullIsLeftOut,
        ["available-vouchers.response.json $[*].customer.birthday"] = NullIsLeftOut,
        ["available-vouchers.response.json $[*].customer.last_order_id"] = NullIsLeftOut,
        ["available-vouchers.response.json $[*].customer.last_order_paid_at"] = NullIsLeftOut,
        ["get-checkout.response.json $.customer"] = NullIsLeftOut,
        ["get-checkout.response.json $.shipping_address"] = NullIsLeftOut,
        ["get-checkout.response.json $.lines[*].variant.compare_at_price"] = NullIsLeftOut,
        ["get-checkout.response.json $.lines[*].product.compare_at_price"] = NullIsLeftOut,
    };

    public static TheoryData<string> Files => [.. FixtureFile.Of(Provider).Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Payload_ReadAndWritten_IsTheSame(string name) =>
        Differences(name).Where(difference => !KnownDifferences.ContainsKey(difference)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void Payload_Read_HasAMemberForEverything(string name) =>
        ExtensionDataWalker.Paths(JsonSerializer.Deserialize(FixtureFile.Text(Provider, name), TypeOf(name))).Should().BeEmpty();

    [Fact]
    public void KnownDifferences_AllStillOccur() =>
        FixtureFile
            .Of(Provider)
            .SelectMany(file => Differences(file.Name))
            .Distinct()
            .Should()
            .BeEquivalentTo(KnownDifferences.Keys);

    [Theory]
    [InlineData("create-checkout.request.json")]
    [InlineData("update-checkout.request.json")]
    [InlineData("update-address.request.json")]
    [InlineData("add-coupon.request.json")]
    [InlineData("bind-shipping-method.request.json")]
    public void Request_FromATypedOne_HasThePayloadsMembersAndJsonTypes(string name)
    {
        using var payload = JsonDocument.Parse(FixtureFile.Text(Provider, name));
        using var produced = JsonDocument.Parse(JsonSerializer.Serialize(Typed(name), TypeOf(name)));

        Kinds("$", produced.RootElement).Should().Equal(Kinds("$", payload.RootElement));
    }

    [Fact]
    public void RequestPayloads_AreAllProducedAbove() =>
        FixtureFile.Of(Provider).Where(file => file.IsRequest).Select(file => Typed(file.Name)).Should().HaveCount(5);

    [Fact]
    public void Checkout_Scalars_AreRead()
    {
        TokenCheckoutSnapshot checkout = Read(FixtureFile.Text(Provider, "get-checkout.response.json"));

        checkout.Customer.Should().BeNull();
        checkout.TotalPrice.Should().Be(0.11m);
        checkout.CreatedAt!.Value.Value!.Value.Offset.Should().Be(TimeSpan.FromHours(8));
        TokenCheckoutLine line = checkout.Lines!.Single();
        line.TotalDiscount!.Value.Scale.Should().Be(4);
        line.Variant!.Options!.Single().Value.Should().Be("50.00 元代金券");
        line.SelectableShippingMethods!.Single().NormalPrice.Should().Be(0.10m);
        checkout.ShippingCostOptions!.Single().ShippingMethods!.Single().Cost.Should().Be(0.1m);
        checkout.Detail.Should().BeNull();
    }

    [Fact]
    public void Checkout_MembersThatOnlyTheStorefrontShows_AreTyped()
    {
        TokenCheckoutSnapshot checkout = Read(
            """
            {
              "customer": {"id": 1, "addresses": []},
              "shipping_address": {"province":"p","city":"c","district":"d","address1":"1","address2":"2","full_name":"n","mobile":"m",
                "customer_address_id":5965,"identification_number":"x"},
              "discounts": [{"id":1,"description":"10% off","discount_price":"1.25"}],
              "coupon_codes": [{"id":27502,"title":"test3"}]
            }
            """
        );

        ExtensionDataWalker.Paths(checkout).Should().BeEmpty();
        checkout.ShippingAddress!.CustomerAddressId.Should().Be(5965);
        checkout.Discounts!.Single().DiscountPrice.Should().Be(1.25m);
    }

    [Fact]
    public void Checkout_NumbersAsTextAndTextAsNumbers_AreRead()
    {
        TokenCheckoutSnapshot checkout = Read(
            """{"total_price":0.11,"note":7,"requires_shipping":1,"lines":[{"id":"6485722","quantity":"2"}],"gift":[1]}"""
        );

        checkout.TotalPrice.Should().Be(0.11m);
        checkout.Note.Should().Be("7");
        checkout.RequiresShipping.Should().BeTrue();
        checkout.Lines!.Single().Id.Should().Be(6485722);
        checkout.ExtensionData.Should().ContainKey("gift");
    }

    private static TokenCheckoutSnapshot Read(string json) =>
        JsonSerializer.Deserialize(json, TokenCheckoutJson.Default.TokenCheckoutSnapshot)!;

    private static IEnumerable<string> Differences(string name)
    {
        string payload = FixtureFile.Text(Provider, name);
        JsonTypeInfo type = TypeOf(name);
        string written = JsonSerializer.Serialize(JsonSerializer.Deserialize(payload, type), type);
        return JsonEquality.Compare(payload, written).Select(difference => $"{name} {difference.Pattern}");
    }

    private static JsonTypeInfo TypeOf(string name) =>
        name switch
        {
            "create-checkout.request.json" => TokenCheckoutJson.Default.TokenCheckoutCreateRequest,
            "update-checkout.request.json" => TokenCheckoutJson.Default.TokenCheckoutUpdateRequest,
            "update-address.request.json" => TokenCheckoutJson.Default.TokenCheckoutUpdateAddressRequest,
            "add-coupon.request.json" => TokenCheckoutJson.Default.TokenCheckoutAddCouponRequest,
            "bind-shipping-method.request.json" => TokenCheckoutJson.Default.IReadOnlyListTokenCheckoutShippingBinding,
            "create-checkout.response.json" => TokenCheckoutJson.Default.TokenCheckoutCreated,
            "place-order.response.json" => TokenCheckoutJson.Default.TokenCheckoutOrder,
            "available-coupon-codes.response.json" => TokenCheckoutJson.Default.IReadOnlyListTokenCheckoutCouponCode,
            "available-vouchers.response.json" => TokenCheckoutJson.Default.IReadOnlyListTokenCheckoutVoucher,
            _ => TokenCheckoutJson.Default.TokenCheckoutSnapshot,
        };

    private static object Typed(string name) =>
        name switch
        {
            "create-checkout.request.json" => new TokenCheckoutCreateRequest
            {
                Lines = [new() { VariantId = 12695, Quantity = 1 }],
            },
            "update-checkout.request.json" => new TokenCheckoutUpdateRequest
            {
                RequiresShipping = true,
                FullName = "测试123",
                Email = "test@test.com",
                Mobile = "12345678912",
                Note = "test",
            },
            "update-address.request.json" => new TokenCheckoutUpdateAddressRequest { CustomerAddressId = 1001 },
            "add-coupon.request.json" => new TokenCheckoutAddCouponRequest { Code = "TEST1234567890TEST" },
            "bind-shipping-method.request.json" => new TokenCheckoutShippingBinding[]
            {
                new() { OrderlineId = 27472, ShippingMethodId = 3244 },
            },
            _ => throw new ArgumentException($"No typed request for {name}.", nameof(name)),
        };

    private static List<string> Kinds(string path, JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(m => Kinds($"{path}.{m.Name}", m.Value))],
            JsonValueKind.Array => [$"{path} Array", .. element.EnumerateArray().SelectMany((e, i) => Kinds($"{path}[{i}]", e))],
            _ => [$"{path} {element.ValueKind} {element}"],
        };
}
