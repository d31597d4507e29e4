using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.Shoplazza;

/// <summary>
/// The body of a request that creates an order. It is read and checked as a whole: it is malformed, or it has errors, or it is an
/// order.
/// </summary>
internal sealed class ShoplazzaOrderInput
{
    private const int Decimals = 4;

    private readonly List<string> _errors = [];
    private readonly JsonObject _json;
    private readonly EmulatedShop _shop;

    private ShoplazzaOrderInput(JsonObject json, EmulatedShop shop) => (_json, _shop) = (json, shop);

    /// <summary>Gets whether the JSON type of a member differs from the documented one.</summary>
    internal bool IsMalformed { get; private set; }

    /// <summary>Gets the errors in the provider's style; empty if there are none.</summary>
    internal IReadOnlyList<string> Errors => _errors;

    internal string Note { get; private set; } = "";

    internal string Tags { get; private set; } = "";

    internal decimal Tax { get; private set; }

    internal decimal Discount { get; private set; }

    internal decimal ShippingPrice { get; private set; }

    internal string ShippingName { get; private set; } = "";

    internal JsonObject ShippingAddress { get; } = [];

    internal IReadOnlyList<ShoplazzaEmulatedLine> Lines { get; private set; } = [];

    internal static ShoplazzaOrderInput Read(JsonObject json, EmulatedShop shop)
    {
        var input = new ShoplazzaOrderInput(json, shop);
        var body = new BodyReader(json);
        input.Tax = input.Required("TaxTotal", body.Amount("tax_total", Decimals)) ?? 0m;
        string? discount = input.Required("Discount", body.Text("discount"));
        input.ReadCurrency(body);
        input.ReadAddress(body);
        input.ReadLines(body);
        input.ReadShipping(body);
        input.Note = body.Text("note") ?? "";
        input.Tags = string.Join(", ", (body.List("tags") ?? []).Select(tag => tag?.ToString()));
        body.Text("payment_line");
        input.IsMalformed |= body.Problem is not null;
        input.ReadDiscount(discount);
        return input;
    }

    private void ReadCurrency(BodyReader body)
    {
        string? currency = Required("CurrencyCode", body.Text("currency_code"));
        if (currency is not null && currency != _shop.Catalog.Currency)
            _errors.Add($"CurrencyCode must be {_shop.Catalog.Currency}");
    }

    private void ReadAddress(BodyReader body)
    {
        if (Required("ShippingAddress", body.Object("shipping_address")) is not { } address)
            return;
        string[] required = ["last_name", "email", "country", "country_code", "province", "province_code", "city", "address"];
        string[] optional = ["first_name", "phone", "area", "address1", "zip", "company"];
        foreach (string member in required.Concat(optional))
        {
            string? text = address.Text(member);
            if (text is null && address.Problem is null && required.Contains(member))
                _errors.Add($"ShippingAddress.{Pascal(member)} is required");
            ShippingAddress[member] = text ?? "";
        }
        foreach (string member in (string[])["latitude", "longitude"])
            ShippingAddress[member] = Coordinate(member);
        body.Join(address);
    }

    /// <summary>A number here, a text in responses.</summary>
    private string Coordinate(string member)
    {
        JsonNode? value = _json["shipping_address"]![member];
        IsMalformed |= value is not null && value.GetValueKind() != JsonValueKind.Number;
        return value?.ToJsonString() ?? "";
    }

    private void ReadLines(BodyReader body)
    {
        if (Required("LineItems", body.Objects("line_items")) is not { } items)
            return;
        if (items.Count == 0)
            _errors.Add("LineItems is required");
        var lines = new List<ShoplazzaEmulatedLine>();
        foreach ((BodyReader item, JsonNode? json) in items.Zip(_json["line_items"]!.AsArray()))
        {
            item.Object("custom_properties");
            if (ReadLine(item) is { } line)
                lines.Add(line with { CustomProperties = json!["custom_properties"] as JsonObject ?? [] });
            body.Join(item);
        }
        Lines = lines;
        if (lines.GroupBy(line => line.Variant.Id).Any(same => same.Sum(line => line.Quantity) > _shop.StockOf(same.Key)))
            _errors.Add("Inventory is not enough");
    }

    private ShoplazzaEmulatedLine? ReadLine(BodyReader item)
    {
        string? variant = Required("VariantId", item.Text("variant_id"));
        string? product = Required("ProductId", item.Text("product_id"));
        int? quantity = Required("Quantity", item.Integer("quantity"));
        if (quantity < 1)
            _errors.Add("Quantity must be greater than 0");
        if (variant is null || product is null || quantity is null)
            return null;
        bool known = long.TryParse(variant, NumberStyles.None, CultureInfo.InvariantCulture, out long id);
        if (known && _shop.FindVariant(id) is { } found && found.Product.Id.ToString(CultureInfo.InvariantCulture) == product)
            return new(_shop.NextToken(32), found.Product, found.Variant, quantity.Value);
        _errors.Add("Record not found");
        return null;
    }

    private void ReadShipping(BodyReader body)
    {
        if (Required("ShippingLine", body.Object("shipping_line")) is not { } line)
            return;
        ShippingName = Required("ShippingLine.Name", line.Text("name")) ?? "";
        ShippingPrice = Required("ShippingLine.ShippingPrice", line.Amount("shipping_price", Decimals)) ?? 0m;
        line.Text("desc");
        body.Join(line);
    }

    private void ReadDiscount(string? text)
    {
        decimal goods = Lines.Sum(line => line.Total);
        bool isPercentage = text?.EndsWith('%') == true;
        if (text is null || !TryAmount(isPercentage ? text[..^1] : text, out decimal value))
            IsMalformed |= text is not null;
        else if (isPercentage)
            Discount = CouponArithmetic.Cents(goods * Math.Min(value, 100m) / 100m);
        else if (value <= goods || Lines.Count == 0)
            Discount = value;
        else
            _errors.Add("Discount is more than the line items cost");
    }

    private static bool TryAmount(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private T? Required<T>(string name, T? value)
    {
        if (value is null)
            _errors.Add($"{name} is required");
        return value;
    }

    private static string Pascal(string member) =>
        string.Concat(member.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
