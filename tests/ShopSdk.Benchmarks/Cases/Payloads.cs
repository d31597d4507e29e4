using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ShopSdk.TestKit;

namespace ShopSdk.Benchmarks.Cases;

/// <summary>What goes over the wire: the providers' samples without the white space that documents have and responses do not.</summary>
internal static class Payloads
{
    /// <summary>Gets the whole order, 4,366 bytes.</summary>
    public static byte[] Order { get; } = Fixture("intercart", "get-order.response.json");

    /// <summary>Gets a whole order whose amounts agree; those of <see cref="Order"/> do not.</summary>
    public static byte[] AgreeingOrder { get; } = Fixture("intercart", "order-with-fixed-discount.response.json");

    /// <summary>Gets an update's response of 593 bytes: the order's amounts.</summary>
    public static byte[] Updated { get; } =
        Compact(
            """
            {
              "id": "240513181356740", "checkout_id": "coclw4t3w960001y2g02qu1dii9",
              "cart_token": "1ecc1c9a073ac52a54b1e2cfb8549dd6", "email": "test-buyer.001@intercart.io", "currency": "USD",
              "amount": 1009.8, "order_amount": "1009.80", "total_amount": "1009.80", "goods_amount": "1000.00",
              "amount_product": "1000.00", "amount_discount": 10.00, "product_discount": 0, "amount_logistics": "8",
              "tips_amount": "1.8", "tax_amount": 0, "insurance_amount": "0.00", "upsell_amount": 0,
              "discount_code": "V2Q7H3", "discount_code_error": "",
              "shipping_line": { "price": "8", "title": "Standard Shipping" },
              "payment_gateway": "stripe", "add_payment_info": true
            }
            """
        );

    /// <summary>Gets the order that is created and placed, whose amounts agree: the document's offer has a price that its amounts leave out.</summary>
    public static byte[] OrderToPlace { get; } = Changed(Order, order => order["upsell_product_list"] = new JsonArray());

    /// <summary>Gets the same order with a total that its lines do not give.</summary>
    public static byte[] WrongTotal { get; } = Changed(OrderToPlace, order => order["order_amount"] = "1019.80");

    public static byte[] Created { get; } = OfOrder("create-order.response.json");

    public static byte[] Completed { get; } = OfOrder("complete-order.response.json");

    public static byte[] NotReady { get; } = Fixture("token-checkout", "get-checkout.pending.202.json");

    public static byte[] Ready { get; } =
        Compact(
            """{ "token": "5f0c2a9e7b1d", "email": "a@example.com", "total_line_items_price": "25.00", "total_price": "25.00" }"""
        );

    /// <summary>A sample of another order, under the id of <see cref="Order"/>: the client refuses a response about an order that it did not ask for.</summary>
    private static byte[] OfOrder(string name) =>
        Changed(Fixture("intercart", name), response => response["id"] = JsonNode.Parse(Order)!["id"]!.DeepClone());

    private static byte[] Changed(byte[] body, Action<JsonNode> change)
    {
        JsonNode node = JsonNode.Parse(body)!;
        change(node);
        return Compact(node.ToJsonString());
    }

    private static byte[] Fixture(string provider, string name) => Compact(FixtureFile.Text(provider, name));

    private static byte[] Compact(string json) =>
        Encoding.UTF8.GetBytes(
            JsonNode
                .Parse(json)!
                .ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        );
}
