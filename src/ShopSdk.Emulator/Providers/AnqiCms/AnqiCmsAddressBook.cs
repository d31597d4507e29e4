using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.AnqiCms;

/// <summary>The addresses of all buyers, in the provider's members.</summary>
internal sealed class AnqiCmsAddressBook
{
    private const long FirstNumber = 124;

    /// <summary>The members as stored, each with the other spelling that a request may use.</summary>
    private static readonly (string Name, string? Other)[] Texts =
    [
        ("name", null),
        ("last_name", null),
        ("phone", null),
        ("email", null),
        ("province", null),
        ("city", null),
        ("town", null),
        ("country", "district"),
        ("address_info", "address"),
        ("company", null),
        ("postcode", "zipcode"),
    ];

    private readonly List<JsonObject> _addresses = [];
    private readonly EmulatedShop _shop;
    private long _last = FirstNumber;

    internal AnqiCmsAddressBook(EmulatedShop shop)
    {
        _shop = shop;
        foreach (EmulatedCustomer customer in shop.Catalog.Customers)
        foreach (EmulatedAddress address in customer.Addresses.Reverse())
            _addresses.Add(View(customer, address));
    }

    /// <summary>A buyer's addresses, newest first.</summary>
    internal IEnumerable<JsonObject> Of(long buyer) =>
        _addresses.Where(address => NumberOf(address, "user_id") == buyer).Reverse();

    /// <summary>
    /// Saves the address of a request: over the address that the request names, or as a new one. Returns null, with a problem in the
    /// reader, if there is no such address.
    /// </summary>
    internal JsonObject? Save(BodyReader body, long buyer, DateTimeOffset now)
    {
        long id = body.Long("id") ?? 0;
        JsonObject? known = id > 0 ? Of(buyer).FirstOrDefault(address => NumberOf(address, "id") == id) : null;
        if (id > 0 && known is null)
            body.Fail("地址不存在");
        string?[] values = [.. Texts.Select(text => body.Text(text.Name) ?? (text.Other is { } other ? body.Text(other) : null))];
        if (body.Problem is not null)
            return null;
        JsonObject address = known ?? New(buyer, now);
        foreach (((string name, _), string? value) in Texts.Zip(values))
            address[name] = value ?? "";
        address["updated_time"] = now.ToUnixTimeSeconds();
        return address;
    }

    internal static long NumberOf(JsonObject json, string member) => json[member]!.GetValue<long>();

    private JsonObject New(long buyer, DateTimeOffset now)
    {
        var address = new JsonObject
        {
            ["id"] = _last += _shop.NextNumber(),
            ["user_id"] = buyer,
            ["created_time"] = now.ToUnixTimeSeconds(),
            ["status"] = 1,
        };
        _addresses.Add(address);
        return address;
    }

    private static JsonObject View(EmulatedCustomer customer, EmulatedAddress address) =>
        new()
        {
            ["id"] = address.Id,
            ["user_id"] = customer.Id,
            ["created_time"] = 1_700_000_000L,
            ["updated_time"] = 1_700_000_000L,
            ["status"] = 1,
            ["name"] = address.FirstName,
            ["last_name"] = address.LastName,
            ["phone"] = address.Phone,
            ["email"] = customer.Email,
            ["province"] = address.Province,
            ["city"] = address.City,
            ["town"] = address.District,
            ["country"] = address.Country,
            ["address_info"] = string.Join(", ", new[] { address.Address1, address.Address2 }.Where(line => line.Length > 0)),
            ["company"] = "",
            ["postcode"] = address.PostalCode,
        };
}
