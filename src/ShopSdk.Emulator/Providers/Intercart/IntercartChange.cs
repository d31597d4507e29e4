using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.Intercart;

/// <summary>An update as the checkout sent it. The whole update is read and checked before any part of it is applied.</summary>
internal sealed class IntercartChange
{
    private static readonly string[] AddressMembers =
    [
        "first_name",
        "last_name",
        "address1",
        "address2",
        "city",
        "province",
        "province_code",
        "country",
        "country_code",
        "zip",
        "phone",
    ];

    private readonly List<Action<IntercartDraft>> _steps = [];
    private readonly BodyReader _body;
    private string? _discountCode;
    private bool? _paymentPending;
    private List<KeyValuePair<string, string>>? _notes;

    private IntercartChange(BodyReader body) => _body = body;

    /// <summary>Gets what is wrong with the request, or null.</summary>
    internal string? Problem => _body.Problem;

    internal static IntercartChange Read(JsonObject json, EmulatedShop shop)
    {
        var change = new IntercartChange(new BodyReader(json));
        change.ReadContact();
        change.ReadShippingLine();
        change.ReadPaymentInfo();
        change.ReadUpsells(shop);
        change.ReadCompletion();
        change._discountCode = change._body.Text("discount_code");
        if (change._body.Amount("tips_amount") is not null)
            change.Step(change._body.Text("tips_amount"), (order, tips) => order.Tips = tips);
        return change;
    }

    internal void ApplyTo(IntercartDraft order, EmulatedShop shop, DateTimeOffset now)
    {
        foreach (Action<IntercartDraft> step in _steps)
            step(order);
        if (_discountCode is not null)
            ApplyDiscount(order, shop, _discountCode);
        order.UpdatedAt = now;
    }

    internal void ApplyCompletionTo(IntercartDraft order)
    {
        order.PaymentPending = _paymentPending ?? order.PaymentPending;
        order.NoteAttributes = _notes ?? order.NoteAttributes;
    }

    private static void ApplyDiscount(IntercartDraft order, EmulatedShop shop, string code)
    {
        order.DiscountCode = code;
        order.DiscountError = "";
        if (code.Length == 0)
            return;
        CouponVerdict verdict = shop.Judge(code, Goods(order, shop)).Verdict;
        if (verdict == CouponVerdict.Valid)
            return;
        order.DiscountCode = "";
        order.DiscountError = verdict switch
        {
            CouponVerdict.NotFound => "not_found",
            CouponVerdict.Expired => "expired",
            CouponVerdict.Inapplicable => "inapplicable",
            _ => "invalid",
        };
    }

    private static (long Product, decimal Gross)[] Goods(IntercartDraft order, EmulatedShop shop) =>
        [
            .. order.Lines.Select(line =>
            {
                (EmulatedProduct product, EmulatedVariant variant) = shop.FindVariant(line.Item.VariantId)!.Value;
                return (product.Id, variant.Price * line.Item.Quantity);
            }),
        ];

    private void ReadContact()
    {
        Step(_body.Text("email"), (order, email) => order.Email = email);
        Step(_body.Flag("accepts_marketing"), (order, accepts) => order.AcceptsMarketing = accepts == true);
        Step(Address("shipping_address"), (order, address) => order.ShippingAddress = address);
    }

    private void ReadShippingLine()
    {
        if (_body.Object("shipping_line") is not { } line)
            return;
        string? title = line.Required("title", line.Text("title"));
        line.Required("price", line.Amount("price"));
        string? price = line.Problem is null ? line.Text("price") : null;
        _body.Join(line);
        Step(title, (order, text) => order.ShippingTitle = text);
        Step(price, (order, text) => order.ShippingPrice = text);
    }

    private void ReadPaymentInfo()
    {
        Step(_body.Text("payment_gateway"), (order, gateway) => order.PaymentGateway = gateway);
        Step(_body.Flag("add_payment_info"), (order, add) => order.AddPaymentInfo = add == true);
        Step(_body.Flag("billing_same_as_shipping"), (order, same) => order.BillingSameAsShipping = same == true);
        Step(Address("billing_address"), (order, address) => order.BillingAddress = address);
    }

    private void ReadUpsells(EmulatedShop shop)
    {
        if (_body.Objects("upsell_list") is not { } items)
            return;
        var upsells = new List<IntercartUpsell>();
        foreach (BodyReader item in items)
        {
            if (ReadUpsell(item, shop) is { } upsell)
                upsells.Add(upsell);
            _body.Join(item);
        }
        Step(upsells, (order, list) => order.Upsells = list);
    }

    private static IntercartUpsell? ReadUpsell(BodyReader item, EmulatedShop shop)
    {
        string? id = item.Required("id", item.Text("id"));
        long? product = Number(item, "product_id");
        long? variant = Number(item, "sku_id");
        int? quantity = item.Required("quantity", item.Integer("quantity"));
        string? title = item.Text("discount_title");
        string? type = item.Text("discount_type");
        decimal? discount = item.Amount("discount_value", decimals: 4);
        if (quantity < 1)
            item.Fail($"{item.Label("quantity")} must be at least 1");
        if (type is not (null or "percentage" or "fixed_amount"))
            item.Fail($"{item.Label("discount_type")} must be percentage or fixed_amount");
        if (variant is not null && shop.FindVariant(variant.Value)?.Product.Id != product)
            item.Fail($"{item.Label("sku_id")} is not a SKU of the product");
        return item.Problem is not null
            ? null
            : new IntercartUpsell
            {
                Id = id!,
                ProductId = product!.Value,
                VariantId = variant!.Value,
                Quantity = quantity!.Value,
                DiscountTitle = title,
                DiscountType = type,
                DiscountValue = item.Text("discount_value"),
                Discount = discount ?? 0m,
                UniqueId = shop.NextToken(13),
                ItemId = shop.NextToken(32),
            };
    }

    private static long? Number(BodyReader item, string name)
    {
        if (item.Required(name, item.Text(name)) is not { } text)
            return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            return number;
        item.Fail($"{item.Label(name)} is unknown");
        return null;
    }

    private void ReadCompletion()
    {
        _body.Flag("complete");
        _paymentPending = _body.Flag("payment_pending");
        if (_body.Objects("note_attributes") is not { } notes)
            return;
        _notes = [];
        foreach (BodyReader note in notes)
        {
            string? key = note.Required("key", note.Text("key"));
            string? value = note.Required("value", note.Text("value"));
            _body.Join(note);
            _notes.Add(new(key ?? "", value ?? ""));
        }
    }

    private JsonObject? Address(string name)
    {
        if (_body.Object(name) is not { } address)
            return null;
        var kept = new JsonObject();
        foreach (string member in AddressMembers)
            kept[member] = address.Text(member) ?? "";
        _body.Join(address);
        return kept;
    }

    private void Step<T>(T? value, Action<IntercartDraft, T> apply)
    {
        if (value is not null)
            _steps.Add(order => apply(order, value));
    }
}
