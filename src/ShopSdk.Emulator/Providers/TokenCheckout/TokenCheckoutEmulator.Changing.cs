using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.TokenCheckout;

/// <content>Creating and changing checkouts.</content>
internal sealed partial class TokenCheckoutEmulator
{
    private EmulatedResponse Create(EmulatedRequest request)
    {
        if (request.Header("Accept")?.Contains("version=2.0", StringComparison.Ordinal) != true)
            return Detail(406, "Invalid version in \"Accept\" header.");
        if (request.Json is not JsonObject json)
            return NotAnObject();
        var body = new BodyReader(json);
        List<EmulatedItem> items = [];
        if (body.Text("cart_token") is { } token)
        {
            if (Shop.FindCart(token) is not { } cart)
                return Invalid("cart_token", "There is no such cart.");
            items.AddRange(cart.Items);
        }
        foreach (BodyReader line in body.Objects("lines") ?? [])
        {
            int? variant = line.Required("variant_id", line.Integer("variant_id"));
            int? quantity = line.Required("quantity", line.Integer("quantity"));
            body.Join(line);
            items.Add(new EmulatedItem(variant ?? 0, quantity ?? 0));
        }
        if (body.Problem is { } problem)
            return Invalid("lines", problem);
        if (items.Count == 0)
            return Invalid("There is nothing to check out.");
        if (items.Any(item => item.Quantity < 1 || Shop.FindVariant(item.VariantId) is null))
            return Invalid("A variant does not exist, or its quantity is below 1.");
        if (!InStock(items))
            return Invalid("The quantity of a line is larger than the stock.");
        var checkout = new TokenCheckoutDraft(Shop, items, _knobs.PendingResponses, request.Now);
        Shop.AddOrder(checkout);
        return new EmulatedResponse(
            200,
            new JsonObject { ["token"] = checkout.Token, ["polling"] = checkout.PendingResponses > 0 }
        );
    }

    private EmulatedResponse Update(EmulatedRequest request, TokenCheckoutDraft checkout)
    {
        if (request.Json is not JsonObject json)
            return NotAnObject();
        var body = new BodyReader(json);
        bool? requiresShipping = body.Flag("requires_shipping");
        string? fullName = body.Text("full_name");
        string? email = body.Text("email");
        string? mobile = body.Text("mobile");
        string? note = body.Text("note");
        if (body.Problem is { } problem)
            return Invalid(problem);
        if (email is { Length: > 0 } && !email.Contains('@', StringComparison.Ordinal))
            return Invalid("email", "Enter a valid email address.");
        checkout.RequiresShipping = requiresShipping ?? checkout.RequiresShipping;
        checkout.FullName = fullName ?? checkout.FullName;
        checkout.Email = email ?? checkout.Email;
        checkout.Mobile = mobile ?? checkout.Mobile;
        checkout.Reference = note ?? checkout.Reference;
        return Changed(request, checkout);
    }

    private EmulatedResponse Delete(EmulatedRequest request, TokenCheckoutDraft checkout)
    {
        Shop.RemoveOrder(checkout);
        return new EmulatedResponse(204);
    }

    private EmulatedResponse SetAddress(EmulatedRequest request, TokenCheckoutDraft checkout)
    {
        if (request.Json is not JsonObject json)
            return NotAnObject();
        if (!TryNumber(json["customer_address_id"], out long id))
            return Invalid("customer_address_id", "A valid integer is required.");
        // A checkout that is bound to a buyer accepts only that buyer's addresses.
        IEnumerable<EmulatedCustomer> owners = checkout.Customer is { } buyer ? [buyer] : Shop.Catalog.Customers;
        if (owners.SelectMany(owner => owner.Addresses).FirstOrDefault(known => known.Id == id) is not { } address)
            return Invalid("customer_address_id", "There is no such address.");
        checkout.Address = address;
        return Changed(request, checkout);
    }

    private EmulatedResponse ListCoupons(EmulatedRequest request, TokenCheckoutDraft checkout) =>
        new(
            200,
            new JsonArray([
                .. from code in _coupons.All
                let outcome = TokenCheckoutTotals.Judge(checkout, code.CouponCode, Shop)
                where outcome.Applies
                select TokenCheckoutBuyerView.CouponCode(code, outcome.Coupon!, checkout.CreatedAt),
            ])
        );

    private EmulatedResponse AddCoupon(EmulatedRequest request, TokenCheckoutDraft checkout)
    {
        if (request.Json is not JsonObject { Count: 1 } json)
            return Invalid("Exactly one of code_prefix, id and code is needed.");
        var body = new BodyReader(json);
        string? prefix = body.Text("code_prefix");
        string? text = body.Text("code");
        int? id = body.Integer("id");
        if (body.Problem is { } problem)
            return Invalid(problem);
        TokenCheckoutRedeemedCode? code = prefix is not null ? _coupons.Redeem(prefix) : _coupons.Find(id, text);
        if (code is null || !TokenCheckoutTotals.Judge(checkout, code.CouponCode, Shop).Applies)
            return Invalid(json.First().Key, "The coupon code is not valid.");
        checkout.Coupon = code;
        return CouponChanged(request, checkout);
    }

    private EmulatedResponse RemoveCoupons(EmulatedRequest request, TokenCheckoutDraft checkout)
    {
        checkout.Coupon = null;
        return CouponChanged(request, checkout);
    }

    private EmulatedResponse BindShipping(EmulatedRequest request, TokenCheckoutDraft checkout)
    {
        if (request.Json is not JsonArray bindings)
            return Invalid("Expected a list of items.");
        var found = new List<(TokenCheckoutLine Line, long Method)>();
        foreach (JsonNode? binding in bindings)
        {
            if (
                !TryNumber((binding as JsonObject)?["orderline_id"], out long lineId)
                || !TryNumber((binding as JsonObject)?["shipping_method_id"], out long method)
            )
                return Invalid("Each item needs orderline_id and shipping_method_id, both integers.");
            if (checkout.Lines.FirstOrDefault(known => known.Id == lineId) is not { } line)
                return Invalid("orderline_id", "There is no such line.");
            if (Shop.Catalog.ShippingMethods.All(known => known.Id != method))
                return Invalid("shipping_method_id", "There is no such method.");
            found.Add((line, method));
        }
        foreach ((TokenCheckoutLine line, long method) in found)
            line.ShippingMethodId = method;
        return Changed(request, checkout);
    }

    private EmulatedResponse Changed(EmulatedRequest request, TokenCheckoutDraft checkout)
    {
        checkout.UpdatedAt = request.Now;
        return Whole(checkout);
    }

    private EmulatedResponse CouponChanged(EmulatedRequest request, TokenCheckoutDraft checkout)
    {
        EmulatedResponse response = Changed(request, checkout);
        return _knobs.CouponsReturnNoContent ? new EmulatedResponse(204) : response;
    }

    private static EmulatedResponse NotAnObject() => Detail(400, "JSON parse error - expected an object.");

    private static bool TryNumber(JsonNode? node, out long number)
    {
        number = 0;
        return node is JsonValue
            && long.TryParse(node.ToJsonString(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
