using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.Intercart;

/// <summary>
/// Intercart's order API. The provider documents no errors at all: status codes other than 200 and their bodies
/// (<c>code</c> and <c>message</c>) are this emulator's own.
/// </summary>
internal sealed class IntercartEmulator : ProviderEmulator
{
    private const string OrderPath = "/api/order/{orderId}";

    private readonly Dictionary<string, IntercartDraft> _newest = new(StringComparer.Ordinal);
    private readonly IntercartView _view;

    internal IntercartEmulator(EmulatorContext context)
        : base(context)
    {
        _view = new IntercartView(Shop, context.Options.For<IntercartEmulatorOptions>());
        Operations =
        [
            new()
            {
                Name = "CreateOrder",
                Method = "POST",
                Path = "/api/order",
                Once = true,
                Intent = request => (request.Json as JsonObject)?["checkout_id"]?.ToString(),
                Handle = Create,
            },
            Order("GetOrder", "GET", Get),
            Order("CompleteOrder", "POST", Complete) with
            {
                Once = true,
                When = AsksToComplete,
            },
            Order("UpdateCompletedOrder", "POST", UpdateCompleted) with
            {
                When = request => Find(request)?.PlacedAt is not null,
            },
            Order("UpdateOrder", "POST", Update),
        ];
    }

    internal override string Name => "intercart";

    internal override IReadOnlyList<EmulatedOperation> Operations { get; }

    protected override IReadOnlyList<string> TotalMembers => ["total_amount", "amount"];

    internal override EmulatedResponse? Refuse(EmulatedRequest request, EmulatedOperation operation) =>
        string.Equals(request.Header("x-shop-token"), Context.Options.ShopToken, StringComparison.Ordinal)
            ? null
            : Problem(401, "unauthorized", "x-shop-token is missing or unknown");

    internal override EmulatedResponse NoSuchOperation(EmulatedRequest request) => Problem(404, "not_found", "no such resource");

    private EmulatedOperation Order(string name, string method, Func<EmulatedRequest, IntercartDraft, EmulatedResponse> handle) =>
        new()
        {
            Name = name,
            Method = method,
            Path = OrderPath,
            Intent = request => Find(request) is { } order ? order.Reference : request.Route["orderId"],
            Handle = request =>
                Find(request) is { } order ? handle(request, order) : Problem(404, "order_not_found", "no such order"),
        };

    private EmulatedResponse Create(EmulatedRequest request)
    {
        if (request.Json is not JsonObject json)
            return NotAnObject();
        var body = new BodyReader(json);
        string? checkoutId = body.Required("checkout_id", body.Text("checkout_id"));
        string? cartToken = body.Required("cart_token", body.Text("cart_token"));
        int? cartType = body.Required("cart_type", body.Integer("cart_type"));
        string? email = body.Text("email");
        if (cartType is not (null or 1 or 2))
            body.Fail("cart_type must be 1 or 2");
        if (body.Problem is { } problem)
            return Malformed(problem);
        if (Shop.FindCart(cartToken!) is not { } cart)
            return Problem(404, "cart_not_found", "no such cart");
        // The most recent incomplete order of the cart, or a new one if there is none. It belongs to the checkout that requested it
        // last.
        if (!_newest.TryGetValue(cart.Token, out IntercartDraft? order) || order.PlacedAt is not null)
        {
            order = _newest[cart.Token] = new IntercartDraft(Shop, cart, request.Now);
            Shop.AddOrder(order);
        }
        order.Reference = checkoutId!;
        order.CartType = cartType!.Value;
        order.Email = email ?? order.Email;
        order.UpdatedAt = request.Now;
        JsonObject response = _view.Full(order);
        response["completed"] = false;
        return new EmulatedResponse(200, response);
    }

    private EmulatedResponse Get(EmulatedRequest request, IntercartDraft order) =>
        new(200, order.LooksPlaced(request.Now) ? IntercartView.Short(order) : _view.Full(order));

    private EmulatedResponse Update(EmulatedRequest request, IntercartDraft order)
    {
        if (request.Json is not JsonObject json)
            return NotAnObject();
        var change = IntercartChange.Read(json, Shop);
        if (change.Problem is { } problem)
            return Malformed(problem);
        change.ApplyTo(order, Shop, request.Now);
        return new EmulatedResponse(200, _view.Full(order, upsellStep: json.ContainsKey("upsell_list")));
    }

    private EmulatedResponse Complete(EmulatedRequest request, IntercartDraft order)
    {
        var change = IntercartChange.Read((JsonObject)request.Json!, Shop);
        if (change.Problem is { } problem)
            return Malformed(problem);
        if (order.PlacedAt is null)
        {
            change.ApplyTo(order, Shop, request.Now);
            if (!IntercartTotals.Of(order, Shop).InStock)
                return Problem(422, "out_of_stock", "the quantity of a line is larger than the stock");
            change.ApplyCompletionTo(order);
            order.Complete(Shop, request.Now, request.VisibleFrom);
        }
        JsonObject response = IntercartView.Short(order);
        response["upsell_amount"] = WireNumber.ShortText(IntercartTotals.Of(order, Shop).Upsell);
        return new EmulatedResponse(200, response);
    }

    private EmulatedResponse UpdateCompleted(EmulatedRequest request, IntercartDraft order)
    {
        if (request.Json is not JsonObject json)
            return NotAnObject();
        var change = IntercartChange.Read(json, Shop);
        if (change.Problem is { } problem)
            return Malformed(problem);
        if (
            json.Select(member => member.Key).FirstOrDefault(name => name is not ("payment_pending" or "note_attributes")) is
            { } other
        )
            return Problem(400, "order_completed", $"{other} cannot change after completion");
        change.ApplyCompletionTo(order);
        order.UpdatedAt = request.Now;
        return new EmulatedResponse(200, IntercartView.Short(order));
    }

    private IntercartDraft? Find(EmulatedRequest request) => Shop.FindOrder(Name, request.Route["orderId"]) as IntercartDraft;

    private static bool AsksToComplete(EmulatedRequest request) =>
        request.Json is JsonObject json
        && json["complete"] is JsonValue value
        && value.TryGetValue(out bool complete)
        && complete;

    private static EmulatedResponse NotAnObject() => Malformed("the body must be a JSON object");

    private static EmulatedResponse Malformed(string problem) => Problem(400, "malformed", problem);

    private static EmulatedResponse Problem(int status, string code, string message) =>
        new(status, new JsonObject { ["code"] = code, ["message"] = message });
}
