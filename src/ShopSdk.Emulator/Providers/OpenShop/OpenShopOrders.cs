using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>
/// Orders between the cart and the payment. No document says whether the provider rejects a second payment of an order. So this
/// emulator does the worst: it takes the money again.
/// </summary>
internal sealed class OpenShopOrders(EmulatedShop shop, OpenShopEmulatorOptions options)
{
    internal static string? Intent(EmulatedRequest request) =>
        OpenShopResponses.OrderNumbers(request.Json) is { } numbers ? string.Join(',', numbers) : null;

    internal EmulatedResponse List(EmulatedRequest request)
    {
        string number = request.Query["orderno"].ToString();
        string status = request.Query["status"].ToString();
        return OpenShopResponses.Page(
            request,
            [
                .. shop.OrdersOf<OpenShopOrder>()
                    .Where(order => number.Length == 0 || string.Equals(order.Id, number, StringComparison.Ordinal))
                    .Select(order => OpenShopOrderView.Listed(order, request.Now))
                    .Where(order =>
                        status.Length == 0 || string.Equals(order["status"]!.GetValue<string>(), status, StringComparison.Ordinal)
                    ),
            ]
        );
    }

    internal EmulatedResponse Refresh(EmulatedRequest request)
    {
        if (Find(request, out string problem) is not { } orders)
            return OpenShopResponses.Failure(problem);
        if (orders.Exists(order => order.LooksPlaced(request.Now)))
            return OpenShopResponses.Failure("The order is paid.");
        orders.ForEach(order => order.Refreshed = true);
        bool allRisky = options.RefreshStatus != 0;
        List<OpenShopOrder> risky = orders.FindAll(order => allRisky || !order.InStock);
        var response = new JsonObject
        {
            ["refreshStatus"] =
                allRisky ? options.RefreshStatus
                : risky.Count > 0 ? 1
                : 0,
            ["totalCost"] = OpenShopOrderView.Total(orders),
            ["orders"] = new JsonArray([.. orders.Except(risky).Select(OpenShopOrderView.Detail)]),
            ["riskorders"] = new JsonArray([.. risky.Select(OpenShopOrderView.Risk)]),
        };
        return OpenShopResponses.Success(response);
    }

    internal EmulatedResponse Checkout(EmulatedRequest request) =>
        FindReady(request, out string problem) is { } orders
            ? OpenShopResponses.Success(new JsonObject { ["totalCost"] = OpenShopOrderView.Total(orders) })
            : OpenShopResponses.Failure(problem);

    internal EmulatedResponse Pay(EmulatedRequest request)
    {
        if (FindReady(request, out string problem) is not { } orders)
            return OpenShopResponses.Failure(problem);
        decimal total = orders.Sum(order => order.Total);
        if (total > options.Balance)
            return OpenShopResponses.Failure("The balance of the account is too low.");
        options.Balance -= total;
        orders.ForEach(order => order.Pay(request.Now, request.VisibleFrom));
        return OpenShopResponses.Success(new JsonObject());
    }

    internal EmulatedResponse Cancel(EmulatedRequest request)
    {
        if (Find(request, out string problem) is not { } orders)
            return OpenShopResponses.Failure(problem);
        if (orders.Exists(order => order.PlacedAt is not null))
            return OpenShopResponses.Failure("The order is paid and cannot be canceled.");
        orders.ForEach(shop.RemoveOrder);
        return OpenShopResponses.Success(new JsonObject());
    }

    internal OpenShopOrder? Find(string number) => shop.FindOrder("open-shop", number) as OpenShopOrder;

    /// <summary>Returns refreshed orders. The document allows a checkout and payment also for orders that have a problem.</summary>
    private List<OpenShopOrder>? FindReady(EmulatedRequest request, out string problem)
    {
        List<OpenShopOrder>? orders = Find(request, out problem);
        if (orders?.Find(order => !order.Refreshed) is not null)
            problem = "Refresh the order first.";
        return problem.Length == 0 ? orders : null;
    }

    private List<OpenShopOrder>? Find(EmulatedRequest request, out string problem)
    {
        problem = "";
        if (OpenShopResponses.OrderNumbers(request.Json) is not { } numbers)
        {
            problem = "The body must be a list of order numbers.";
            return null;
        }
        List<OpenShopOrder> orders = [];
        foreach (string number in numbers.Distinct(StringComparer.Ordinal))
        {
            if (Find(number) is { } order)
                orders.Add(order);
            else
                problem = $"Order {number} not found.";
        }
        return problem.Length == 0 ? orders : null;
    }
}
