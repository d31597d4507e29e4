using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.Shoplazza;

/// <summary>
/// Shoplazza's orders. If the documents say nothing, the responses are this emulator's own: a second payment of a paid order returns
/// the order again (and is counted); paying or canceling a canceled order is rejected with 406.
/// </summary>
internal sealed partial class ShoplazzaEmulator : ProviderEmulator
{
    private const string Root = "/openapi/2022-01/orders";
    private const string ShopNumber = "11218";

    private readonly ShoplazzaOrderView _view;
    private readonly ShoplazzaEmulatorOptions _options;
    private readonly Dictionary<string, ShoplazzaEmulatedOrder> _byNumber = new(StringComparer.Ordinal);

    internal ShoplazzaEmulator(EmulatorContext context)
        : base(context)
    {
        _view = new ShoplazzaOrderView(Shop);
        _options = context.Options.For<ShoplazzaEmulatorOptions>();
        Operations =
        [
            new()
            {
                Name = "CreateOrder",
                Method = "POST",
                Path = Root,
                Once = true,
                Intent = request => ShoplazzaEmulatedOrder.ReferenceOf((request.Json as JsonObject)?["note"]?.ToString()),
                Handle = Create,
            },
            Operation("ListOrders", "", List),
            // This comes before the single order; otherwise "count" would be read as an order id.
            Operation("CountOrders", "/count", Count),
            Order("GetOrder", "GET", "/{orderId}", (request, order) => Respond(Envelope(_view.Plain(order, request.Now)))),
            Operation("GetOrderByNumber", "/number/{number}", GetByNumber),
            Order("CancelOrder", "POST", "/{orderId}/cancel", Cancel) with
            {
                Once = true,
            },
            Order("SimulatePayment", "POST", "/{orderId}/payment/success", Pay) with
            {
                Once = true,
            },
        ];
    }

    internal override string Name => "shoplazza";

    internal override IReadOnlyList<EmulatedOperation> Operations { get; }

    protected override IReadOnlyList<string> TotalMembers => ["total_price"];

    internal override EmulatedResponse? Refuse(EmulatedRequest request, EmulatedOperation operation)
    {
        string? token = request.Header("Access-Token");
        if (string.IsNullOrEmpty(token))
            return Error(400, "Access-Token is missing");
        if (!string.Equals(token, Context.Options.ShopToken, StringComparison.Ordinal))
            return Error(401, "Access-Token is invalid");
        if (_options.IsStoreInactive)
            return Error(403, "store is not active");
        bool isJson = request.Header("Content-Type")?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;
        return operation.Method == "POST" && !isJson ? Malformed() : null;
    }

    internal override EmulatedResponse NoSuchOperation(EmulatedRequest request) => Errors(404, "Not found");

    private static EmulatedOperation Operation(string name, string path, Func<EmulatedRequest, EmulatedResponse> handle) =>
        new()
        {
            Name = name,
            Method = "GET",
            Path = Root + path,
            Handle = handle,
        };

    private EmulatedOperation Order(
        string name,
        string method,
        string path,
        Func<EmulatedRequest, ShoplazzaEmulatedOrder, EmulatedResponse> handle
    ) =>
        new()
        {
            Name = name,
            Method = method,
            Path = Root + path,
            Intent = request => Find(request)?.Reference ?? request.Route["orderId"],
            Handle = request => Find(request) is { } order ? handle(request, order) : NotFound(),
        };

    private ShoplazzaEmulatedOrder? Find(EmulatedRequest request) =>
        Shop.FindOrder(Name, request.Route["orderId"]) as ShoplazzaEmulatedOrder;

    private EmulatedResponse NotFound() =>
        _options.ReturnsStatus500ForUnknownOrders
            ? Respond(
                new JsonObject
                {
                    ["code"] = 5,
                    ["message"] = "record not found!",
                    ["details"] = new JsonArray(),
                },
                500
            )
            : Errors(404, "Unable to find resource");

    private EmulatedResponse Malformed() => Respond(new JsonObject(), 400);

    private EmulatedResponse Error(int status, string text) => Respond(new JsonObject { ["error"] = text }, status);

    private EmulatedResponse Errors(int status, params IEnumerable<string> texts) =>
        Respond(new JsonObject { ["errors"] = new JsonArray([.. texts.Select(text => JsonValue.Create(text))]) }, status);

    private EmulatedResponse WrongState(string text) => Respond(new JsonObject { ["errors"] = text }, 406);

    private JsonObject Envelope(JsonObject order) => _options.LeavesEnvelopeOut ? order : new JsonObject { ["order"] = order };

    private EmulatedResponse Respond(JsonNode json, int status = 200) =>
        new EmulatedResponse(status, json).With("Request-Id", Shop.NextToken(32));
}
