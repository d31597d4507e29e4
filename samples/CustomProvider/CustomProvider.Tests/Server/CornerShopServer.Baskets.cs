using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomProvider.Tests.Server;

/// <content>The stock, the baskets and the orders.</content>
internal sealed partial class CornerShopServer
{
    public static readonly Product Tea = new("tea", "Green tea", 495);
    public static readonly Product Jam = new("jam", "Plum jam", 380);

    private readonly Lock _books = new();
    private readonly Dictionary<string, Basket> _baskets = new(StringComparer.Ordinal);
    private int _orders;

    private async Task CreateAsync(HttpContext http)
    {
        JsonNode body = await ReadAsync(http);
        var basket = new Basket($"b{Guid.NewGuid():N}", (string?)body["reference"] ?? "")
        {
            Email = (string?)body["email"],
            Voucher = (string?)body["voucher"],
        };
        foreach (JsonNode? item in body["items"]!.AsArray())
        {
            Product? product = ((Product[])[Tea, Jam]).FirstOrDefault(p => p.Sku == (string?)item!["sku"]);
            if (product is null)
            {
                await WriteAsync(http, 422, Error("sold_out", $"There is no '{item!["sku"]}'."));
                return;
            }
            basket.Lines.Add((product, (int)item!["quantity"]!));
        }
        lock (_books)
            _baskets.Add(basket.Id, basket);
        await WriteAsync(http, 201, basket.ToJson());
    }

    private async Task ChangeAsync(HttpContext http)
    {
        JsonNode body = await ReadAsync(http);
        await WithBasketAsync(
            http,
            basket =>
            {
                if (basket.State != "open")
                    return (409, Error("basket_closed", $"The basket is {basket.State}."));
                basket.Email = (string?)body["email"] ?? basket.Email;
                basket.Voucher = (string?)body["voucher"] ?? basket.Voucher;
                basket.Delivery = (string?)body["delivery"] ?? basket.Delivery;
                return (200, basket.ToJson());
            }
        );
    }

    private (int, JsonObject?) Drop(Basket basket)
    {
        if (basket.State != "open")
            return (409, Error("basket_closed", $"The basket is {basket.State}."));
        _baskets.Remove(basket.Id);
        return (204, null);
    }

    private (int, JsonObject?) Order(Basket basket)
    {
        basket.Orderings++;
        if (basket.State != "open")
            return (409, Error("basket_closed", $"The basket is {basket.State}."));
        basket.State = "ordered";
        basket.OrderNumber = $"CS-{++_orders}";
        return (
            200,
            new()
            {
                ["order_number"] = basket.OrderNumber,
                ["currency"] = "EUR",
                ["total"] = basket.Total,
            }
        );
    }

    private Task CancelAsync(HttpContext http)
    {
        string? number = (string?)http.GetRouteValue("number");
        lock (_books)
        {
            Basket? basket = _baskets.Values.FirstOrDefault(b => b.OrderNumber == number);
            if (basket is null)
                return WriteAsync(http, 404, Error("order_unknown", "There is no such order."));
            basket.State = "cancelled";
        }
        return WriteAsync(http, 204, null);
    }

    private Task WithBasketAsync(HttpContext http, Func<Basket, (int Status, JsonObject? Body)> handle)
    {
        (int status, JsonObject? body) response;
        lock (_books)
        {
            response = _baskets.TryGetValue((string?)http.GetRouteValue("id") ?? "", out Basket? basket)
                ? handle(basket)
                : (404, Error("basket_unknown", "There is no such basket."));
        }
        if (_loseOrderResponse && http.Request.Path.Value?.EndsWith("/order", StringComparison.Ordinal) == true)
        {
            _loseOrderResponse = false;
            http.Abort();
            return Task.CompletedTask;
        }
        return WriteAsync(http, response.status, response.body);
    }
}
