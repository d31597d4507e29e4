using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.Intercart;

/// <summary>Requests made of typed members against the document's own.</summary>
public sealed class IntercartRequestWireTests
{
    private static readonly IntercartAddress Address = new()
    {
        FirstName = "Bob",
        LastName = "Chan",
        Address1 = "Room 1A",
        Address2 = "A Building, 1 A Street",
        City = "NY",
        Province = "California",
        ProvinceCode = "CA",
        Country = "United States",
        CountryCode = "US",
        Zip = "999077",
        Phone = "+11121212121",
    };

    private static readonly IntercartUpsell FirstUpsell = new()
    {
        Id = "puxxxxx001",
        ProductId = "4550",
        SkuId = "25829",
        Quantity = 1,
        DiscountTitle = "SPECIAL_OFFER",
        DiscountType = "percentage",
        DiscountValue = 35.5m,
    };

    private static readonly IntercartUpsell SecondUpsell = new()
    {
        Id = "puxxxxx002",
        ProductId = "5550",
        SkuId = "35829",
        Quantity = 2,
        DiscountTitle = "SPECIAL_OFFER",
        DiscountType = "fixed_amount",
        DiscountValue = 2.55m,
    };

    public static TheoryData<string, object> Requests =>
        new()
        {
            {
                "create-order",
                new IntercartCreateOrderRequest
                {
                    CheckoutId = "ic_d2cc2ed5a8c6e1d51eb586a2",
                    CartToken = "bfcb14324d2cc2ed5a8c6e1d51eb586a",
                    CartType = 1,
                }
            },
            {
                "update-contact",
                new IntercartUpdateOrderRequest
                {
                    Email = "test-customer@gmail.com",
                    AcceptsMarketing = true,
                    ShippingAddress = Address,
                }
            },
            {
                "update-shipping-line",
                new IntercartUpdateOrderRequest
                {
                    ShippingLine = new() { Title = "Standard Shipping", Price = 5.99m },
                }
            },
            {
                "apply-discount",
                new IntercartUpdateOrderRequest { DiscountCode = "V2Q7H3" }
            },
            {
                "remove-discount",
                new IntercartUpdateOrderRequest { DiscountCode = "" }
            },
            {
                "apply-tips",
                new IntercartUpdateOrderRequest { TipsAmount = 1.5m }
            },
            {
                "add-payment-info",
                new IntercartUpdateOrderRequest
                {
                    PaymentGateway = "paypal",
                    AddPaymentInfo = true,
                    BillingSameAsShipping = true,
                    BillingAddress = Address,
                }
            },
            {
                "upsell-first",
                new IntercartUpdateOrderRequest { UpsellList = [FirstUpsell] }
            },
            {
                "upsell-more",
                new IntercartUpdateOrderRequest { UpsellList = [FirstUpsell, SecondUpsell] }
            },
            {
                "upsell-remove",
                new IntercartUpdateOrderRequest { UpsellList = [] }
            },
            {
                "complete-order",
                new IntercartCompleteOrderRequest
                {
                    UpsellList = [],
                    PaymentPending = true,
                    NoteAttributes = [Note("itc_checkout_id", "coxxxxxxxx001"), Note("itc_gateway_name", "Paypal Express")],
                }
            },
            {
                "post-order-update",
                new IntercartPostOrderUpdateRequest
                {
                    PaymentPending = false,
                    NoteAttributes =
                    [
                        Note("itc_checkout_id", "coxxxxxxxx001"),
                        Note("itc_payment_gateway", "PayPal Express Checkout"),
                        Note("itc_paypal_merchant_id", "XXA927H28AUHJ"),
                        Note("itc_paypal_merchant_email", "Thanks@Test-Paypal.com"),
                        Note("itc_payment_verified_at", "2024-03-12T12:01:20.123Z"),
                    ],
                }
            },
        };

    [Theory]
    [MemberData(nameof(Requests))]
    public void Request_FromTypedMembers_IsTheDocuments(string name, object request)
    {
        JsonTypeInfo type = IntercartJson.Default.GetTypeInfo(request.GetType())!;

        using var written = JsonDocument.Parse(JsonSerializer.Serialize(request, type));
        using var payload = JsonDocument.Parse(FixtureFile.Text("intercart", name + ".request.json"));

        JsonElement.DeepEquals(written.RootElement, payload.RootElement).Should().BeTrue(written.RootElement.GetRawText());
    }

    [Fact]
    public void Requests_AreThereForEveryPayload() =>
        Requests
            .Select(row => row.Data.Item1 + ".request.json")
            .Should()
            .BeEquivalentTo(FixtureFile.Of("intercart").Where(file => file.IsRequest).Select(file => file.Name));

    private static IntercartNote Note(string key, string value) => new() { Key = key, Value = value };
}
