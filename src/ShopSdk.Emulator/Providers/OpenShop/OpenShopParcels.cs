using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>Sending paid orders: one parcel for each shipping method.</summary>
internal sealed class OpenShopParcels(EmulatedShop shop, OpenShopOrders orders, OpenShopAddresses addresses)
{
    private static readonly (int Id, string Name, decimal Cost, string Days)[] Modes =
    [
        (1, "Air economy, door to door", 85.00m, "10-20"),
        (3, "Air, self pick-up", 65.00m, "10-15"),
        (10, "Sea, door to door", 35.00m, "45-55"),
        (15, "Sea, self pick-up", 25.00m, "45-50"),
    ];

    internal static string? Intent(EmulatedRequest request) =>
        (request.Json as JsonObject)?["shipList"] is JsonArray list
            ? string.Join(',', list.Select(entry => (entry as JsonObject)?["orderno"]))
            : null;

    internal static EmulatedResponse Preview(EmulatedRequest request) =>
        OpenShopResponses.OrderNumbers((request.Json as JsonObject)?["ordernoList"]) is { } numbers
            ? OpenShopResponses.Success(
                new JsonObject
                {
                    ["deliverymodes"] = new JsonArray([.. Modes.Select(mode => Mode(mode, numbers.Count))]),
                    ["declarednames"] = new JsonArray(
                        new JsonObject { ["name"] = "General goods", ["nameen"] = "General goods" }
                    ),
                }
            )
            : OpenShopResponses.Failure("ordernoList is missing");

    internal EmulatedResponse Create(EmulatedRequest request)
    {
        if (request.Json is not JsonObject json)
            return OpenShopResponses.Failure("The body must be an object.");
        var body = new BodyReader(json);
        int? clearType = body.Required("cleartype", body.Integer("cleartype"));
        if (clearType is not (null or 1 or 2))
            body.Fail("cleartype must be 1 or 2");
        if (json["receiverid"] is not JsonValue receiver || !receiver.TryGetValue(out long id) || !addresses.Knows(id))
            body.Fail("receiverid must be the id of an address");
        List<(int ShipId, string Order)> shipments = [];
        foreach (BodyReader entry in body.Required("shipList", body.Objects("shipList")) ?? [])
            shipments.Add(Read(entry, body));
        if (shipments.Count == 0)
            body.Fail("shipList must have at least one entry");
        if (body.Problem is { } problem)
            return OpenShopResponses.Failure(problem);
        JsonObject[] results =
        [
            .. shipments
                .GroupBy(shipment => shipment.ShipId, shipment => shipment.Order)
                .Select(mode => Send(mode.Key, [.. mode])),
        ];
        EmulatedResponse response = OpenShopResponses.Success(new JsonObject { ["resultList"] = new JsonArray([.. results]) });
        return response with { Accepted = results.Any(result => result["success"]!.GetValue<int>() == 1) };
    }

    internal EmulatedResponse Track(EmulatedRequest request)
    {
        string number = request.Query["expressnumber"].ToString();
        if (!shop.OrdersOf<OpenShopOrder>().Any(order => string.Equals(order.ExpressNumber, number, StringComparison.Ordinal)))
            return OpenShopResponses.Failure("Parcel not found.");
        var record = new JsonObject
        {
            ["time"] = request.Now.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            ["content"] = "The parcel is being packed.",
            ["status"] = "packing",
        };
        return OpenShopResponses.Success(new JsonObject { ["expressnumber"] = number, ["records"] = new JsonArray(record) });
    }

    internal EmulatedResponse Numbers(EmulatedRequest request) =>
        OpenShopResponses.OrderNumbers((request.Json as JsonObject)?["ordernoList"]) is { } numbers
            ? OpenShopResponses.Success(
                new JsonArray([
                    .. numbers
                        .Select(orders.Find)
                        .OfType<OpenShopOrder>()
                        .Select(order => new JsonObject { ["orderno"] = order.Id, ["expressnumber"] = order.ExpressNumber }),
                ])
            )
            : OpenShopResponses.Failure("ordernoList is missing");

    private static (int ShipId, string Order) Read(BodyReader entry, BodyReader body)
    {
        string? order = entry.Required("orderno", entry.Text("orderno"));
        int? shipId = entry.Required("shipid", entry.Integer("shipid"));
        if (shipId is not null && !Modes.Any(mode => mode.Id == shipId))
            entry.Fail("shipid must be 1, 3, 10 or 15");
        entry.Required("categoryen", entry.Text("categoryen"));
        foreach (BodyReader declaration in entry.Required("declareList", entry.Objects("declareList")) ?? [])
        {
            declaration.Required("skuid", declaration.Text("skuid"));
            if (!declaration.Has("declareprice"))
                declaration.Fail("declareprice is missing");
            entry.Join(declaration);
        }
        body.Join(entry);
        return (shipId ?? 0, order ?? "");
    }

    private JsonObject Send(int shipId, IReadOnlyList<string> numbers)
    {
        string? error = numbers.Select(Refuse).FirstOrDefault(reason => reason is not null);
        string parcel = error is null
            ? string.Create(CultureInfo.InvariantCulture, $"EMUZA{1_040_030_000_000 + shop.NextNumber()}YQ")
            : "";
        foreach (string number in error is null ? numbers : [])
            orders.Find(number)!.ExpressNumber = parcel;
        var result = new JsonObject
        {
            ["success"] = error is null ? 1 : 0,
            ["error"] = error ?? "",
            ["shipid"] = shipId,
            ["orders"] = List(numbers),
        };
        if (error is null)
            result["expressList"] = new JsonObject { ["expressnumber"] = parcel, ["ordernoList"] = List(numbers) };
        return result;
    }

    private string? Refuse(string number) =>
        orders.Find(number) switch
        {
            null => $"Order {number} not found.",
            { PlacedAt: null } => $"Order {number} is not paid.",
            { ExpressNumber: not null } => $"Order {number} is sent already.",
            _ => null,
        };

    private static JsonArray List(IEnumerable<string> numbers) => new([.. numbers.Select(number => (JsonNode)number)]);

    private static JsonObject Mode((int Id, string Name, decimal Cost, string Days) mode, int count) =>
        new()
        {
            ["shipid"] = mode.Id,
            ["name"] = mode.Name,
            ["cost"] = WireNumber.Number(mode.Cost * count),
            ["days"] = mode.Days,
        };
}
