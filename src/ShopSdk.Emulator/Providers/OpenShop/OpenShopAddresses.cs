using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>Recipient addresses: those that the sample buyer saved, and those that are added later.</summary>
internal sealed class OpenShopAddresses
{
    private const long FirstNewId = 2_586_860_147_600_000;
    private static readonly string[] Members = ["receiver", "cellphone", "postcode", "suburb", "city", "address"];

    private readonly SortedDictionary<long, JsonObject> _addresses = [];

    internal OpenShopAddresses(ShopCatalog catalog)
    {
        foreach (EmulatedAddress address in catalog.Customers.SelectMany(customer => customer.Addresses))
            _addresses[address.Id] = Of(address);
    }

    internal static bool HasId(EmulatedRequest request) => IdOf(request.Json as JsonObject) > 0;

    internal static string? Intent(EmulatedRequest request) => (request.Json as JsonObject)?["receiver"]?.ToString();

    internal bool Knows(long id) => _addresses.ContainsKey(id);

    internal EmulatedResponse List(EmulatedRequest request) =>
        OpenShopResponses.Success(new JsonArray([.. _addresses.Values.Select(address => address.DeepClone())]));

    internal EmulatedResponse Places(EmulatedRequest request)
    {
        string postcode = request.Query["postcode"].ToString();
        string suburb = request.Query["suburb"].ToString();
        IEnumerable<JsonObject> places = _addresses
            .Values.Where(address => Fits(address, "postcode", postcode) && Fits(address, "suburb", suburb))
            .Select(address => new JsonObject
            {
                ["postcode"] = address["postcode"]!.DeepClone(),
                ["suburb"] = address["suburb"]!.DeepClone(),
                ["city"] = address["city"]!.DeepClone(),
                ["province"] = "",
            });
        return OpenShopResponses.Success(new JsonArray([.. places]));
    }

    internal EmulatedResponse Save(EmulatedRequest request)
    {
        if (request.Json is not JsonObject json)
            return OpenShopResponses.Failure("The body must be an address.");
        var body = new BodyReader(json);
        var address = new JsonObject { ["id"] = 0 };
        foreach (string member in Members)
            address[member] = body.Required(member, body.Text(member));
        if (IdOf(json) is not { } id)
            body.Fail("id must be a whole number of at least 0");
        else if (id > 0 && !_addresses.ContainsKey(id))
            body.Fail("Address not found.");
        else if (body.Problem is null)
            return Save(address, id == 0 ? FirstNewId + _addresses.Count : id);
        return OpenShopResponses.Failure(body.Problem!);
    }

    private EmulatedResponse Save(JsonObject address, long id)
    {
        address["id"] = id;
        _addresses[id] = address;
        return OpenShopResponses.Success(new JsonObject { ["id"] = id });
    }

    /// <summary>0 if there is no id, null if the value is not an id.</summary>
    private static long? IdOf(JsonObject? address) =>
        address?["id"] switch
        {
            null => 0,
            JsonValue id
                when id.GetValueKind() == JsonValueKind.Number
                    && long.TryParse(id.ToJsonString(), NumberStyles.None, CultureInfo.InvariantCulture, out long value) => value,
            _ => null,
        };

    private static bool Fits(JsonObject address, string member, string wanted) =>
        wanted.Length == 0 || string.Equals(address[member]!.GetValue<string>(), wanted, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Of(EmulatedAddress address) =>
        new()
        {
            ["id"] = address.Id,
            ["receiver"] = $"{address.FirstName} {address.LastName}",
            ["cellphone"] = address.Phone,
            ["postcode"] = address.PostalCode,
            ["suburb"] = address.District,
            ["city"] = address.City,
            ["address"] = address.Address1,
        };
}
