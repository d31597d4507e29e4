using System.Text.Json;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Providers.Shoplazza.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>No document has a request sample, so these are written by hand from its tables.</summary>
public sealed class ShoplazzaRequestWireTests
{
    [Fact]
    public void CreateOrder_WithEverything_HasTheDocumentsMembersAndTypes()
    {
        var request = new ShoplazzaCreateOrderRequest
        {
            TaxTotal = 10.00m,
            Discount = "10%",
            CurrencyCode = "USD",
            ShippingAddress = new()
            {
                FirstName = "Bob",
                LastName = "Norman",
                Email = "bob@shop.example",
                Phone = "555-625-1199",
                Country = "United States",
                CountryCode = "US",
                Province = "Kentucky",
                ProvinceCode = "KY",
                City = "Louisville",
                Area = "Downtown",
                Address = "Chestnut Street 92",
                Address1 = "2nd floor",
                Zip = "40202",
                Company = "Bob's",
                Latitude = 45.41634,
                Longitude = -75.6868,
            },
            LineItems =
            [
                new()
                {
                    ProductId = "p",
                    VariantId = "v",
                    Quantity = 2,
                    CustomProperties = JsonDocument.Parse("""{"prop":"value"}""").RootElement,
                },
            ],
            ShippingLine = new()
            {
                Name = "Standard",
                ShippingPrice = 5.90m,
                Desc = "3 days",
            },
            Tags = ["a", "b"],
            Note = "order-4711",
            PaymentLine = "COD",
        };
        const string Expected = """
            {
              "tax_total": "10.00", "discount": "10%", "currency_code": "USD",
              "shipping_address": {
                "first_name": "Bob", "last_name": "Norman", "email": "bob@shop.example", "phone": "555-625-1199",
                "country": "United States", "country_code": "US", "province": "Kentucky", "province_code": "KY",
                "city": "Louisville", "area": "Downtown", "address": "Chestnut Street 92", "address1": "2nd floor",
                "zip": "40202", "company": "Bob's", "latitude": 45.41634, "longitude": -75.6868
              },
              "line_items": [{ "variant_id": "v", "product_id": "p", "quantity": 2, "custom_properties": { "prop": "value" } }],
              "shipping_line": { "name": "Standard", "shipping_price": "5.90", "desc": "3 days" },
              "tags": ["a", "b"], "note": "order-4711", "payment_line": "COD"
            }
            """;

        string written = JsonSerializer.Serialize(request, ShoplazzaJson.Default.ShoplazzaCreateOrderRequest);

        JsonEquality.Compare(Expected, written).Should().BeEmpty();
        written.Should().Contain("\"tax_total\":\"10.00\"").And.Contain("\"latitude\":45.41634");
    }

    [Fact]
    public void CancelOrder_WithAReason_IsOneMember() =>
        JsonSerializer
            .Serialize(new() { Reason = "customer" }, ShoplazzaJson.Default.ShoplazzaCancelOrderRequest)
            .Should()
            .Be("""{"reason":"customer"}""");

    [Fact]
    public void SimulatePayment_WithABillingAddress_HasTextsOnly()
    {
        var request = new ShoplazzaPaymentSuccessRequest
        {
            BillingAddress = new()
            {
                LastName = "Norman",
                Address1 = "Chestnut Street 92",
                Latitude = "45.41634",
            },
        };

        JsonSerializer
            .Serialize(request, ShoplazzaJson.Default.ShoplazzaPaymentSuccessRequest)
            .Should()
            .Be("""{"billing_address":{"last_name":"Norman","address1":"Chestnut Street 92","latitude":"45.41634"}}""");
    }
}
