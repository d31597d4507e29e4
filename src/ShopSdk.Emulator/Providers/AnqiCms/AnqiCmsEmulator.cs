using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.AnqiCms;

/// <summary>
/// AnqiCMS' order API. All JSON is HTTP 200, with the code inside. The -1 for a bad coupon or missing stock is this emulator's own
/// choice: the provider documents neither.
/// </summary>
internal sealed partial class AnqiCmsEmulator : ProviderEmulator
{
    private const int Failed = -1;
    private const int NotLoggedIn = 1001;
    private const string Page = "<!DOCTYPE html><html><head><title>404</title></head><body><h1>404 Not Found</h1></body></html>";

    private readonly AnqiCmsEmulatorOptions _options;
    private readonly AnqiCmsAddressBook _addresses;
    private readonly Dictionary<string, EmulatedCustomer> _renewed = new(StringComparer.Ordinal);

    internal AnqiCmsEmulator(EmulatorContext context)
        : base(context)
    {
        _options = context.Options.For<AnqiCmsEmulatorOptions>();
        _addresses = new AnqiCmsAddressBook(Shop);
        Operations =
        [
            Operation("Checkout", "POST", "/api/order/checkout", Checkout),
            Operation("CreateOrder", "POST", "/api/order/create", Create) with
            {
                Once = true,
                Intent = request => AnqiCmsEmulatedOrder.ReferenceIn(TextOf(request, "remark")),
            },
            Operation("GetOrder", "GET", "/api/order/detail", GetOrder),
            Operation("ListOrders", "GET", "/api/orders", ListOrders),
            OnOrder("CancelOrder", "/api/order/cancel", Cancel),
            OnOrder("RefundOrder", "/api/order/refund", Refund) with
            {
                Once = false,
            },
            OnOrder("FinishOrder", "/api/order/finish", Finish),
            OnOrder("PayOrder", "/api/order/payment", Pay),
            Operation("CheckPayment", "GET", "/api/payment/check", CheckPayment),
            Operation("GetAddress", "GET", "/api/order/address", GetAddress),
            Operation("ListAddresses", "GET", "/api/order/addresses", ListAddresses),
            Operation("SaveAddress", "POST", "/api/order/address", SaveAddress) with
            {
                When = NamesAddress,
            },
            Operation("CreateAddress", "POST", "/api/order/address", SaveAddress) with
            {
                Once = true,
                Intent = request => TextOf(request, "name"),
            },
        ];
    }

    internal override string Name => "anqicms";

    internal override IReadOnlyList<EmulatedOperation> Operations { get; }

    protected override IReadOnlyList<string> TotalMembers => ["amount"];

    internal override EmulatedResponse? Refuse(EmulatedRequest request, EmulatedOperation operation)
    {
        if (_options.LacksCheckout && operation.Name == "Checkout")
            return NoSuchOperation(request);
        bool open =
            operation.Name is "GetOrder" or "CheckPayment"
            || (_options.AllowAnonymousOrders && operation.Name is "Checkout" or "CreateOrder" or "PayOrder");
        return open || BuyerOf(request) is not null ? null : Fail(NotLoggedIn, "该操作需要登录，请登录后重试");
    }

    internal override EmulatedResponse NoSuchOperation(EmulatedRequest request) => new(404, Page, "text/html; charset=utf-8");

    internal override void TamperTotal(JsonNode response, decimal by) => base.TamperTotal(response, AnqiCmsView.Cents(by));

    private static string TextOf(EmulatedRequest request, string member) =>
        (request.Json as JsonObject)?[member] is JsonValue value && value.TryGetValue(out string? text) ? text : "";

    private static EmulatedResponse Ok(JsonNode? data, string? message = "") =>
        new(
            200,
            new JsonObject
            {
                ["code"] = 0,
                ["msg"] = message,
                ["data"] = data,
            }
        );

    private static EmulatedResponse Done(string message) => new(200, new JsonObject { ["code"] = 0, ["msg"] = message });

    private static EmulatedResponse Fail(int code, string message) =>
        new(200, new JsonObject { ["code"] = code, ["msg"] = message }) { Accepted = false };

    private static EmulatedResponse Fail(string message) => Fail(Failed, message);

    private EmulatedOperation Operation(
        string name,
        string method,
        string path,
        Func<EmulatedRequest, EmulatedResponse> handle
    ) =>
        new()
        {
            Name = name,
            Method = method,
            Path = path,
            Handle = request => Renew(request, handle(request)),
        };

    /// <summary>An operation whose body names an order of the buyer.</summary>
    private EmulatedOperation OnOrder(
        string name,
        string path,
        Func<EmulatedRequest, AnqiCmsEmulatedOrder, EmulatedResponse> handle
    ) =>
        Operation(name, "POST", path, request => WithOrder(request, name, handle)) with
        {
            Once = true,
            Intent = request => Find(TextOf(request, "order_id"))?.Reference ?? TextOf(request, "order_id"),
        };

    private EmulatedResponse WithOrder(
        EmulatedRequest request,
        string name,
        Func<EmulatedRequest, AnqiCmsEmulatedOrder, EmulatedResponse> handle
    )
    {
        if (request.Json is not JsonObject)
            return Fail("EOF");
        if (Find(TextOf(request, "order_id")) is not { } order)
            return Fail("record not found");
        // Payments do not check whether the order belongs to the buyer.
        if (order.Buyer != BuyerNumber(request) && name != "PayOrder")
            return Fail("订单不可操作");
        order.UpdatedAt = request.Now;
        return handle(request, order);
    }

    private AnqiCmsEmulatedOrder? Find(string orderId) => Shop.FindOrder(Name, orderId) as AnqiCmsEmulatedOrder;

    private EmulatedCustomer? BuyerOf(EmulatedRequest request) =>
        request.Header("token") is { Length: > 0 } token ? Shop.FindCustomer(token) ?? _renewed.GetValueOrDefault(token) : null;

    private long BuyerNumber(EmulatedRequest request) => BuyerOf(request)?.Id ?? 0;

    private EmulatedResponse Renew(EmulatedRequest request, EmulatedResponse response)
    {
        if (_options.RenewedToken is not { } token || BuyerOf(request) is not { } buyer)
            return response;
        _renewed[token] = buyer;
        return response.With("update-token", token);
    }

    private static int Query(EmulatedRequest request, string name, int otherwise) =>
        int.TryParse(request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
