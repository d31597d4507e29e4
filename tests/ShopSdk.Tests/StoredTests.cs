using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using FsCheck.Fluent;
using ShopSdk.Emulator;
using ShopSdk.Tests.Providers.Intercart;

namespace ShopSdk.Tests;

/// <summary>Values survive a store that keeps JSON, with and without source generation.</summary>
public sealed class StoredTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly ProviderId Provider = ProviderId.Parse("token-checkout");
    private static readonly CheckoutId Id = CheckoutId.Create(
        Provider,
        StoreName.Parse("eu-store"),
        "order-4711",
        "43cb957c",
        Noon,
        "é\""
    );

    private static readonly Arbitrary<Money> AnyMoney = (
        from low in ArbMap.Default.GeneratorFor<int>()
        from mid in ArbMap.Default.GeneratorFor<int>()
        from high in Gen.Frequency((1, Gen.Constant(0)), (1, ArbMap.Default.GeneratorFor<int>()), (1, Gen.Choose(-9, 9)))
        from negative in Gen.Elements(false, true)
        from scale in Gen.Choose(0, 28)
        from code in Gen.Elements("USD", "JPY", "KWD", "CLF", "XXX", "QQQ")
        select new Money(new decimal(low, mid, high, negative, (byte)scale), Currency.Parse(code))
    ).ToArbitrary();

    private static readonly Arbitrary<Placement> AnyPlacement = (
        from money in AnyMoney.Generator
        from text in ArbMap.Default.GeneratorFor<NonEmptyString>()
        from minutes in Gen.Choose(0, 10_000)
        from payment in Gen.Elements(Enum.GetValues<PaymentState>())
        from reason in Gen.Elements(Enum.GetValues<NotPlacedReason>())
        from kind in Gen.Elements(Enum.GetValues<EvidenceKind>())
        from matches in Gen.Elements<bool?>(null, false, true)
        let evidence = new Evidence(kind, Noon.AddMinutes(minutes), matches is null ? null : "r-1")
        let problem = new Problem($"It says {minutes}.", "E7", 400 + (minutes % 100))
        let order = OrderId.Parse($"order {minutes}")
        from placement in Gen.Elements<Placement>(
            new Placement.Placed(Id, evidence, order, payment, matches is null ? null : money, matches)
            {
                FromEarlierCheckout = matches is true,
                OrderState = matches is true ? OrderState.Canceled : OrderState.Active,
                QuotedTotal = matches is null ? null : money,
            },
            new Placement.NotPlaced(
                Id,
                evidence,
                reason,
                problem with
                {
                    RetryAfter = matches is null ? null : TimeSpan.FromMinutes(minutes),
                }
            ),
            new Placement.Unknown(Id.Sent(evidence.At), evidence, evidence.At, Noon.AddDays(1), problem)
            {
                Version = matches is null ? null : minutes,
            }
        )
        select placement
    ).ToArbitrary();

    [Fact]
    public void Money_AnyDecimal_ComesBack() =>
        Prop.ForAll(
                AnyMoney,
                money =>
                    Same(
                        new Stored
                        {
                            Total = money,
                            Tip = money,
                            Currency = money.Currency,
                        }
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Placement_AnyOfTheThree_ComesBack() =>
        Prop.ForAll(AnyPlacement, placement => Same(new Stored { Id = placement.Id, Placement = placement }))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Names_ComeBack()
    {
        Same(new Stored()).Should().BeTrue("the default values too");
        Same(
                new Stored
                {
                    Id = Id,
                    Order = OrderId.Parse("#1 \"é\""),
                    Store = StoreName.Parse("eu store"),
                    Provider = Provider,
                }
            )
            .Should()
            .BeTrue();
    }

    [Fact]
    public void Money_LargestAndSmallest_ComeBack()
    {
        foreach (decimal amount in (decimal[])[decimal.MaxValue, decimal.MinValue, 7.9228162514264337593543950335m, -1e-28m, 0m])
        foreach (string code in (string[])["USD", "JPY", "KWD", "CLF", "XXX"])
            Same(new Stored { Total = new(amount, Currency.Parse(code)) }).Should().BeTrue($"{amount} {code}");
    }

    [Fact]
    public void Serialize_Values_AreTheirTexts()
    {
        var stored = new Stored
        {
            Total = Money.Parse("12.30 USD"),
            Currency = Currency.Jpy,
            Id = Id,
            Order = OrderId.Parse("1001"),
            Store = StoreName.Parse("eu-store"),
            Provider = Provider,
        };

        JsonSerializer
            .Serialize(stored, StoredJson.Default.Stored)
            .Should()
            .Be(
                $$"""{"Total":"12.30 USD","Tip":null,"Currency":"JPY","Id":"{{Id.Value}}","Order":"1001","Store":"eu-store","Provider":"token-checkout","Placement":null}"""
            );
    }

    [Fact]
    public void Serialize_Placement_SaysWhichAndNamesItsStates()
    {
        Placement placement = new Placement.Placed(Id, new(EvidenceKind.Lookup, Noon), OrderId.Parse("1001"), PaymentState.Paid);

        string json = JsonSerializer.Serialize(placement, StoredJson.Default.Placement);

        json.Should().StartWith("""{"kind":"placed",""").And.ContainAll("\"Lookup\"", "\"Paid\"");
    }

    [Fact]
    public void Placement_WithOtherOrders_ComesBack() =>
        ComesBack<Placement>(
            new Placement.Placed(Id, new(EvidenceKind.Lookup, Noon), OrderId.Parse("1"), PaymentState.Refunded)
            {
                OtherOrders = [OrderId.Parse("2"), OrderId.Parse("3")],
            },
            StoredJson.Default.Placement
        );

    [Fact]
    public async Task Checkout_AsAShopGaveIt_ComesBackWithoutItsResponse()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(
            new() { Reference = "order-1", CartToken = ShopSamples.CartToken },
            cancellationToken: TestContext.Current.CancellationToken
        );
        checkout.Lines.Should().NotBeEmpty();
        (checkout.ProviderResponse, checkout.Sheet).Should().NotBe((null, null));

        string[] texts = [JsonSerializer.Serialize(checkout, StoredJson.Default.Checkout), JsonSerializer.Serialize(checkout)];

        foreach (string json in texts)
        {
            Checkout?[] back =
            [
                JsonSerializer.Deserialize(json, StoredJson.Default.Checkout),
                JsonSerializer.Deserialize<Checkout>(json),
            ];
            foreach (Checkout? read in back)
                read.Should().BeEquivalentTo(checkout with { ProviderResponse = null, Sheet = null });
        }
    }

    [Fact]
    public void Serialize_AsKeys_ComesBack()
    {
        Dictionary<Currency, Money> totals = new() { [Currency.Usd] = Money.Parse("12.30 USD"), [Currency.None] = default };
        Dictionary<StoreName, OrderId> orders = new() { [StoreName.Parse("eu-store")] = OrderId.Parse("1001") };
        Dictionary<CheckoutId, ProviderId> ids = new() { [Id] = Provider };

        ComesBack(totals, StoredJson.Default.DictionaryCurrencyMoney);
        ComesBack(orders, StoredJson.Default.DictionaryStoreNameOrderId);
        ComesBack(ids, StoredJson.Default.DictionaryCheckoutIdProviderId);
    }

    [Theory]
    [InlineData("Total", "\"12.30\"", "money, such as \"12.30 USD\"")]
    [InlineData("Total", "\"1,000.00 USD\"", "money, such as \"12.30 USD\"")]
    [InlineData("Total", "\"79228162514264337593543950336 JPY\"", "money, such as \"12.30 USD\"")]
    [InlineData("Total", "12.30", "money, such as \"12.30 USD\" but found the number 12.30")]
    [InlineData("Total", "{\"Amount\":12.30}", "money, such as \"12.30 USD\" but found an object")]
    [InlineData("Currency", "\"dollars\"", "a currency code, such as \"USD\"")]
    [InlineData("Order", "\" \"", "an order id")]
    [InlineData("Store", "\"eu\\nstore\"", "a store name")]
    [InlineData("Provider", "\"Token Checkout\"", "a provider id")]
    [InlineData("Id", "\"sk1.c2VjcmV0\"", "a checkout id, as CheckoutId.Value gives it")]
    public void Deserialize_AnotherText_SaysWhatWasExpectedAndWhere(string member, string json, string expected)
    {
        Action read = () => JsonSerializer.Deserialize($$"""{"{{member}}":{{json}}}""", StoredJson.Default.Stored);

        JsonException failure = read.Should().Throw<JsonException>().Which;
        failure.Message.Should().StartWith("Expected ").And.Contain(expected).And.NotContain("c2VjcmV0");
        failure.Path.Should().Be($"$.{member}");
    }

    private static bool Same(Stored stored) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(stored, StoredJson.Default.Stored), StoredJson.Default.Stored)
            == stored
        && JsonSerializer.Deserialize<Stored>(JsonSerializer.Serialize(stored)) == stored;

    private static void ComesBack<T>(T value, JsonTypeInfo<T> type)
    {
        JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type).Should().BeEquivalentTo(value);
        JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)).Should().BeEquivalentTo(value);
    }
}
