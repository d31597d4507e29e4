using System.Text.Json.Nodes;

namespace CustomProvider.Tests.Server;

/// <summary>A basket as the shop stores it. Amounts are in cents.</summary>
internal sealed class Basket(string id, string reference)
{
    private const int BikeFee = 350;

    public string Id { get; } = id;

    public string Reference { get; } = reference;

    public List<(Product Product, int Quantity)> Lines { get; } = [];

    public string State { get; set; } = "open";

    public string? Voucher { get; set; }

    public string? Delivery { get; set; }

    public string? Email { get; set; }

    public string? OrderNumber { get; set; }

    /// <summary>Gets or sets how many requests to order it were accepted, including those that changed nothing.</summary>
    public int Orderings { get; set; }

    public long Goods => Lines.Sum(line => line.Product.Price * line.Quantity);

    public long Discount => Voucher == CornerShopServer.Voucher ? Goods / 10 : 0;

    public long DeliveryFee => Delivery == "bike" ? BikeFee : 0;

    public long Total => Goods - Discount + DeliveryFee;

    public JsonObject ToJson() =>
        new()
        {
            ["id"] = Id,
            ["reference"] = Reference,
            ["state"] = State,
            ["email"] = Email,
            ["currency"] = "EUR",
            ["lines"] = new JsonArray([
                .. Lines.Select(line => new JsonObject
                {
                    ["sku"] = line.Product.Sku,
                    ["title"] = line.Product.Title,
                    ["quantity"] = line.Quantity,
                    ["price"] = line.Product.Price,
                    ["total"] = line.Product.Price * line.Quantity,
                }),
            ]),
            ["goods"] = Goods,
            ["discount"] = Discount,
            ["delivery_fee"] = DeliveryFee,
            ["total"] = Total,
            ["voucher_problem"] = Voucher is null or "" or CornerShopServer.Voucher ? null : "voucher_unknown",
            ["order_number"] = OrderNumber,
        };
}
