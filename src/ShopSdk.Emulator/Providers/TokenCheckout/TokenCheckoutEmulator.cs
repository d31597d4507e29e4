using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.TokenCheckout;

/// <summary>
/// TokenCheckout's checkout API. The provider documents two error bodies. The others have the format of the framework that the provider
/// uses; their texts are this emulator's own.
/// </summary>
internal sealed partial class TokenCheckoutEmulator : ProviderEmulator
{
    private const string CreatePath = "/api/checkout/";
    private const string CheckoutPath = "/api/checkout/{token}/";

    private readonly TokenCheckoutCoupons _coupons;
    private readonly TokenCheckoutEmulatorOptions _knobs;

    internal TokenCheckoutEmulator(EmulatorContext context)
        : base(context)
    {
        _coupons = new TokenCheckoutCoupons(Shop);
        _knobs = context.Options.For<TokenCheckoutEmulatorOptions>();
        Operations =
        [
            new()
            {
                Name = "CreateCheckout",
                Method = "POST",
                Path = CreatePath,
                Once = true,
                Handle = Create,
            },
            Of("BindToBuyer", "GET", "", Read) with
            {
                When = request => request.Header("Authorization") is not null,
            },
            Of("GetCheckout", "GET", "", Read),
            Of("UpdateCheckout", "PATCH", "", Open(Update)),
            Of("DeleteCheckout", "DELETE", "", Open(Delete)),
            Of("UpdateAddress", "PUT", "update_address/", Open(SetAddress)),
            Of("GetAvailableCouponCodes", "GET", "available_coupon_codes/", ListCoupons),
            Of("RedeemCoupon", "POST", "add_coupon/", Open(AddCoupon)) with
            {
                Once = true,
                When = request => (request.Json as JsonObject)?.ContainsKey("code_prefix") == true,
            },
            Of("AddCoupon", "POST", "add_coupon/", Open(AddCoupon)),
            Of("RemoveCoupons", "POST", "remove_coupons/", Open(RemoveCoupons)),
            Of("BindShippingMethods", "POST", "bind_shipping_method/", Open(BindShipping)),
            Of("PlaceOrder", "POST", "place_order/", PlaceOrder) with
            {
                Once = true,
            },
            Of("GetAvailableVouchers", "GET", "available_vouchers/", ListVouchers),
        ];
    }

    internal override string Name => TokenCheckoutDraft.ProviderName;

    internal override string IntentOfPlacing => "the checkout's token (CheckoutId.Key)";

    internal override IReadOnlyList<EmulatedOperation> Operations { get; }

    protected override IReadOnlyList<string> TotalMembers => ["total_price"];

    /// <summary>A buyer's token is optional everywhere; one that is sent must be a buyer's.</summary>
    internal override EmulatedResponse? Refuse(EmulatedRequest request, EmulatedOperation operation) =>
        request.Header("Authorization") is null || BuyerOf(request) is not null
            ? null
            : Detail(401, "Invalid token.").With("WWW-Authenticate", "customertoken");

    internal override EmulatedResponse NoSuchOperation(EmulatedRequest request) => Detail(404, "Not found.");

    private EmulatedOperation Of(
        string name,
        string method,
        string path,
        Func<EmulatedRequest, TokenCheckoutDraft, EmulatedResponse> handle
    ) =>
        new()
        {
            Name = name,
            Method = method,
            Path = CheckoutPath + path,
            Intent = request => request.Route["token"],
            Handle = request => Find(request) is { } checkout ? handle(request, checkout) : Detail(404, "Not found."),
        };

    /// <summary>Handles calls that need an open checkout. If the checkout is an order, the response says so.</summary>
    private static Func<EmulatedRequest, TokenCheckoutDraft, EmulatedResponse> Open(
        Func<EmulatedRequest, TokenCheckoutDraft, EmulatedResponse> handle
    ) => (request, checkout) => checkout.PlacedAt is null ? handle(request, checkout) : OrderPlaced(checkout);

    private EmulatedResponse Read(EmulatedRequest request, TokenCheckoutDraft checkout)
    {
        if (checkout.PendingResponses > 0)
        {
            checkout.PendingResponses--;
            return Pending();
        }
        if (checkout.LooksPlaced(request.Now))
            return OrderPlaced(checkout);
        if (BuyerOf(request) is { } buyer)
        {
            if (checkout.Customer is { } other && other.Id != buyer.Id)
                return Detail(403, "You do not have permission to perform this action.");
            checkout.Customer = buyer;
        }
        return Whole(checkout);
    }

    private EmulatedResponse PlaceOrder(EmulatedRequest request, TokenCheckoutDraft checkout)
    {
        if (checkout.PlacedAt is not null)
            return OrderPlaced(checkout);
        if (!InStock(checkout.Lines.Select(line => line.Item)))
            return Detail(400, "The quantity of a line is larger than the stock.", "out_of_stock");
        checkout.PlaceOrder(request.Now, request.VisibleFrom);
        return new EmulatedResponse(
            200,
            new JsonObject { ["id"] = long.Parse(checkout.Id, CultureInfo.InvariantCulture), ["token"] = checkout.Token }
        );
    }

    private EmulatedResponse ListVouchers(EmulatedRequest request, TokenCheckoutDraft checkout) =>
        new(
            200,
            checkout.Customer is { } customer
                ? new JsonArray(TokenCheckoutBuyerView.Voucher(customer, checkout.Total, request.Now))
                : new JsonArray()
        );

    private EmulatedResponse Whole(TokenCheckoutDraft checkout) => new(200, TokenCheckoutView.Checkout(checkout, Shop));

    private EmulatedResponse Pending()
    {
        long seconds = (long)Math.Ceiling(_knobs.Wait.TotalSeconds);
        string unit = seconds == 1 ? "second" : "seconds";
        EmulatedResponse response = Detail(
            202,
            string.Create(CultureInfo.InvariantCulture, $"Order is being processed Expected available in {seconds} {unit}."),
            "throttled"
        );
        return _knobs.SendsRetryAfter
            ? response.With("Retry-After", _knobs.Wait.TotalSeconds.ToString("0.######", CultureInfo.InvariantCulture))
            : response;
    }

    private TokenCheckoutDraft? Find(EmulatedRequest request) =>
        Shop.OrdersOf<TokenCheckoutDraft>()
            .FirstOrDefault(checkout => string.Equals(checkout.Token, request.Route["token"], StringComparison.Ordinal));

    private EmulatedCustomer? BuyerOf(EmulatedRequest request)
    {
        string[] parts = (request.Header("Authorization") ?? "").Split(' ');
        return parts.Length == 2 && string.Equals(parts[0], "customertoken", StringComparison.OrdinalIgnoreCase)
            ? Shop.FindCustomer(parts[1])
            : null;
    }

    private bool InStock(IEnumerable<EmulatedItem> items) =>
        items.GroupBy(item => item.VariantId).All(group => group.Sum(item => item.Quantity) <= Shop.StockOf(group.Key));

    private static EmulatedResponse OrderPlaced(TokenCheckoutDraft checkout)
    {
        EmulatedResponse response = Detail(400, "Order has been placed.", "order_placed");
        response.Json!["order"] = new JsonObject { ["id"] = long.Parse(checkout.Id, CultureInfo.InvariantCulture) };
        return response;
    }

    private static EmulatedResponse Detail(int status, string text, string? code = null)
    {
        var body = new JsonObject { ["detail"] = text };
        if (code is not null)
            body["code"] = code;
        return new EmulatedResponse(status, body);
    }

    private static EmulatedResponse Invalid(string field, string problem) =>
        new(400, new JsonObject { [field] = new JsonArray(problem) });

    private static EmulatedResponse Invalid(string problem) => Invalid("non_field_errors", problem);
}
