using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.Shoplazza;

/// <content>What each operation does.</content>
internal sealed partial class ShoplazzaEmulator
{
    private static readonly string[] BillingMembers =
    [
        "first_name",
        "last_name",
        "email",
        "country",
        "country_code",
        "province",
        "province_code",
        "area",
        "city",
        "company",
        "latitude",
        "longitude",
        "zip",
    ];

    private EmulatedResponse Create(EmulatedRequest request)
    {
        if (request.Json is not JsonObject json)
            return Malformed();
        var input = ShoplazzaOrderInput.Read(json, Shop);
        if (input.IsMalformed)
            return Malformed();
        if (input.Errors.Count > 0)
            return Errors(422, input.Errors);
        string number = Shop.NextNumber().ToString("D8", CultureInfo.InvariantCulture);
        var order = new ShoplazzaEmulatedOrder(input, ShopNumber, number, Shop.NextToken(32), request.Now);
        Shop.AddOrder(order);
        _byNumber[number] = order;
        return Respond(Envelope(_view.Full(order, request.Now)));
    }

    private EmulatedResponse GetByNumber(EmulatedRequest request) =>
        _byNumber.TryGetValue(request.Route["number"], out ShoplazzaEmulatedOrder? order)
            ? Respond(Envelope(_view.Full(order, request.Now)))
            : NotFound();

    private EmulatedResponse List(EmulatedRequest request)
    {
        var query = new ShoplazzaOrderQuery(request.Query);
        if (Refuse(query) is { } refusal)
            return refusal;
        IEnumerable<ShoplazzaEmulatedOrder> page = Matching(query, request.Now)
            .Reverse()
            .Skip((query.Page - 1) * Math.Min(query.Limit, _options.LargestPage))
            .Take(Math.Min(query.Limit, _options.LargestPage));
        return Respond(new JsonObject { ["orders"] = new JsonArray([.. page.Select(order => _view.Full(order, request.Now))]) });
    }

    private EmulatedResponse Count(EmulatedRequest request)
    {
        var query = new ShoplazzaOrderQuery(request.Query);
        return query.IsMalformed ? Malformed() : Respond(new JsonObject { ["count"] = Matching(query, request.Now).Count() });
    }

    private EmulatedResponse? Refuse(ShoplazzaOrderQuery query)
    {
        if (query.IsMalformed)
            return Malformed();
        if (query.Errors.Count == 0)
            return null;
        var errors = new JsonObject();
        foreach ((string field, string text) in query.Errors)
            errors[field] = new JsonArray(JsonValue.Create(text));
        return Respond(new JsonObject { ["errors"] = errors }, 422);
    }

    private IEnumerable<ShoplazzaEmulatedOrder> Matching(ShoplazzaOrderQuery query, DateTimeOffset now) =>
        Shop.OrdersOf<ShoplazzaEmulatedOrder>().Where(order => query.Matches(order, now));

    private EmulatedResponse Pay(EmulatedRequest request, ShoplazzaEmulatedOrder order)
    {
        BodyReader? billing = null;
        if (request.Body.Length > 0 && !TryReadBilling(request, out billing))
            return Malformed();
        if (order.CanceledAt is not null)
            return WrongState("The order is cancelled");
        if (!order.HasChargeableTotal)
            return Errors(
                422,
                $"can't convert TotalPrice {ShoplazzaEmulatedOrder.Text(order.Total)} to decimal: fractional part too long"
            );
        if (order.PlacedAt is null)
        {
            if (
                order.Lines.GroupBy(line => line.Variant.Id).Any(same => same.Sum(line => line.Quantity) > Shop.StockOf(same.Key))
            )
                return Errors(422, "Inventory is not enough");
            foreach (ShoplazzaEmulatedLine line in order.Lines)
                Shop.TakeStock(line.Variant.Id, line.Quantity);
            order.Pay(request.Now, request.VisibleFrom);
        }
        ApplyBilling(order, billing);
        return Respond(Envelope(_view.AfterPayment(order, request.Now)));
    }

    private EmulatedResponse Cancel(EmulatedRequest request, ShoplazzaEmulatedOrder order)
    {
        string? reason = null;
        if (request.Body.Length > 0)
        {
            if (request.Json is not JsonObject json)
                return Malformed();
            var body = new BodyReader(json);
            reason = body.Text("reason");
            if (body.Problem is not null)
                return Malformed();
        }
        if (order.CanceledAt is not null)
            return WrongState("The order is canceled already");
        if (order.PlacedAt is not null)
        {
            foreach (ShoplazzaEmulatedLine line in order.Lines)
                Shop.TakeStock(line.Variant.Id, -line.Quantity);
        }
        order.Cancel(reason, request.Now);
        return Respond(Envelope(_view.Plain(order, request.Now)));
    }

    private static bool TryReadBilling(EmulatedRequest request, out BodyReader? billing)
    {
        billing = null;
        if (request.Json is not JsonObject json)
            return false;
        var body = new BodyReader(json);
        billing = body.Object("billing_address");
        foreach (string member in (string[])[.. BillingMembers, "address1", "address2"])
            billing?.Text(member);
        body.Join(billing);
        return body.Problem is null;
    }

    private static void ApplyBilling(ShoplazzaEmulatedOrder order, BodyReader? billing)
    {
        if (billing is null)
            return;
        foreach (string member in BillingMembers)
            order.BillingAddress[member] = billing.Text(member) ?? "";
        // When creating an order, the lines are called address and address1. In this operation they are called address1 and address2.
        order.BillingAddress["address"] = billing.Text("address1") ?? "";
        order.BillingAddress["address1"] = billing.Text("address2") ?? "";
    }
}
