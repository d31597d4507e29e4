using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.AnqiCms;

/// <content>What the operations do.</content>
internal sealed partial class AnqiCmsEmulator
{
    private const int DefaultPageSize = 20;

    private EmulatedResponse Checkout(EmulatedRequest request)
    {
        if (request.Json is not JsonObject json)
            return Fail("EOF");
        var body = new BodyReader(json);
        string remark = body.Text("remark") ?? "";
        BodyReader? address = body.Object("address");
        long addressId = address?.Long("id") ?? 0;
        body.Join(address);
        AnqiCmsBasket? basket = AnqiCmsBasket.Read(body, Shop, _options, create: false);
        return basket is null
            ? Fail(body.Problem!)
            : Ok(AnqiCmsView.Quote(basket, Shop.Catalog.Currency, addressId, remark), "获取成功");
    }

    private EmulatedResponse Create(EmulatedRequest request)
    {
        if (request.Json is not JsonObject json)
            return Fail("EOF");
        var body = new BodyReader(json);
        string? remark = body.Text("remark");
        AnqiCmsBasket? basket = AnqiCmsBasket.Read(body, Shop, _options, create: true);
        long buyer = BuyerNumber(request);
        BodyReader? address = body.Object("address");
        JsonObject? saved = address is null || basket is null ? null : _addresses.Save(address, buyer, request.Now);
        body.Join(address);
        if (basket is null || body.Problem is not null)
            return Fail(body.Problem!);
        if (string.IsNullOrEmpty(remark))
            remark = basket.Lines[0].Product.Title + (basket.Lines.Count > 1 ? "..." : "");
        // An order keeps the address that it was created with.
        var order = new AnqiCmsEmulatedOrder(Shop.NextNumber(), buyer, remark, basket, request.Now)
        {
            Address = (JsonObject?)saved?.DeepClone(),
        };
        order.Place(request.Now, request.VisibleFrom);
        Shop.AddOrder(order);
        return Ok(AnqiCmsView.Created(order));
    }

    private EmulatedResponse GetOrder(EmulatedRequest request)
    {
        if (Find(request.Query["order_id"].ToString()) is not { } order || !order.LooksPlaced(request.Now))
            return Fail("record not found");
        return order.Buyer == BuyerNumber(request) || _options.AllowAnonymousOrders
            ? Ok(AnqiCmsView.Full(order))
            : Fail("权限不足");
    }

    private EmulatedResponse ListOrders(EmulatedRequest request)
    {
        long buyer = BuyerNumber(request);
        int? status = request.Query["status"].ToString() switch
        {
            "waiting" => AnqiCmsEmulatedOrder.Waiting,
            "paid" => AnqiCmsEmulatedOrder.Paid,
            "delivery" => 2,
            "finished" => AnqiCmsEmulatedOrder.Completed,
            "refunding" => AnqiCmsEmulatedOrder.Refunding,
            "closed" => AnqiCmsEmulatedOrder.Canceled,
            _ => null,
        };
        AnqiCmsEmulatedOrder[] orders =
        [
            .. Shop.OrdersOf<AnqiCmsEmulatedOrder>()
                .Where(order =>
                    order.Buyer == buyer && (status is null || order.Status == status) && order.LooksPlaced(request.Now)
                )
                .OrderByDescending(order => order.Number),
        ];
        int size = Math.Max(Query(request, "pageSize", DefaultPageSize), 1);
        int page = Math.Max(Query(request, "current", 1), 1);
        JsonNode?[] shown = [.. orders.Skip((page - 1) * size).Take(size).Select(AnqiCmsView.Listed)];
        EmulatedResponse response = Ok(shown.Length == 0 ? null : new JsonArray(shown));
        response.Json!["total"] = orders.Length;
        return response;
    }

    /// <summary>As in the published code: the state is not checked, and each call returns the goods to stock.</summary>
    private EmulatedResponse Cancel(EmulatedRequest request, AnqiCmsEmulatedOrder order)
    {
        order.Status = AnqiCmsEmulatedOrder.Canceled;
        order.FinishedAt = request.Now;
        foreach (AnqiCmsLine line in order.Basket.Lines)
            Shop.TakeStock(line.Variant.Id, -line.Quantity);
        return Done("订单已取消");
    }

    private EmulatedResponse Refund(EmulatedRequest request, AnqiCmsEmulatedOrder order)
    {
        order.RefundStatus = AnqiCmsEmulatedOrder.Refunding;
        return Done("退款申请已提交");
    }

    private EmulatedResponse Finish(EmulatedRequest request, AnqiCmsEmulatedOrder order)
    {
        order.Status = AnqiCmsEmulatedOrder.Completed;
        order.FinishedAt = request.Now;
        return Done("订单已完成");
    }

    private EmulatedResponse Pay(EmulatedRequest request, AnqiCmsEmulatedOrder order)
    {
        string way = TextOf(request, "pay_way");
        if (order.PaymentId.Length == 0)
            order.PaymentId = order.Id;
        switch (way)
        {
            case "balance":
                order.Status = AnqiCmsEmulatedOrder.Paid;
                order.PaidAt = request.Now;
                return Ok(
                    new JsonObject
                    {
                        ["payment_id"] = order.PaymentId,
                        ["order_id"] = order.Id,
                        ["status"] = 1,
                    }
                );
            case "wechat":
                return Ok(new JsonObject { ["pay_way"] = way, ["code_url"] = "data:image/png;base64,iVBORw0KGgo=" });
            case "alipay" or "paypal":
                return Ok(new JsonObject { ["pay_way"] = way, ["jump_url"] = $"https://pay.example/{way}/{order.PaymentId}" });
            case "weapp":
                return Ok(
                    new JsonObject
                    {
                        ["pay_way"] = way,
                        ["paySign"] = "D41D8CD98F00B204E9800998ECF8427E",
                        ["timeStamp"] = request
                            .Now.ToUnixTimeSeconds()
                            .ToString(System.Globalization.CultureInfo.InvariantCulture),
                        ["package"] = "prepay_id=wx" + order.PaymentId,
                        ["nonceStr"] = "nonce",
                        ["signType"] = "MD5",
                    }
                );
            default:
                return Fail("无法创建支付订单");
        }
    }

    /// <summary>Responds without delay. The real provider delays the response while the order is unpaid.</summary>
    private EmulatedResponse CheckPayment(EmulatedRequest request) =>
        Find(request.Query["order_id"].ToString()) switch
        {
            null => Fail("record not found"),
            { Status: AnqiCmsEmulatedOrder.Waiting } => Fail("未支付"),
            _ => Done("支付成功"),
        };

    private EmulatedResponse GetAddress(EmulatedRequest request) =>
        _addresses.Of(BuyerNumber(request)).FirstOrDefault() is { } address
            ? Ok(address.DeepClone(), message: null)
            : Fail("record not found");

    private EmulatedResponse ListAddresses(EmulatedRequest request)
    {
        JsonNode?[] addresses = [.. _addresses.Of(BuyerNumber(request)).Select(address => address.DeepClone())];
        return Ok(new JsonArray(addresses), message: null);
    }

    private static bool NamesAddress(EmulatedRequest request) =>
        request.Json is JsonObject json && new BodyReader(json).Long("id") > 0;

    private EmulatedResponse SaveAddress(EmulatedRequest request)
    {
        if (request.Json is not JsonObject json)
            return Fail("EOF");
        var body = new BodyReader(json);
        return _addresses.Save(body, BuyerNumber(request), request.Now) is { } address
            ? Ok(address.DeepClone(), message: null)
            : Fail(body.Problem!);
    }
}
