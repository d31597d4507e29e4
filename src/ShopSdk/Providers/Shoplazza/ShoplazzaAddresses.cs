using ShopSdk.Providers.Shoplazza.Wire;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>
/// Addresses in the format for creating an order. There the first line is in <c>address</c>; responses use another member.
/// </summary>
internal static class ShoplazzaAddresses
{
    /// <summary>The required members that are missing in the request, separated by commas; empty when none is missing.</summary>
    public static string Missing(CheckoutRequest request)
    {
        PostalAddress address = request.ShippingAddress ?? new();
        (string Name, string? Value)[] required =
        [
            (nameof(address.LastName), address.LastName),
            (nameof(address.Email), EmailOf(request)),
            (nameof(address.Country), address.Country),
            (nameof(address.CountryCode), address.CountryCode),
            (nameof(address.Province), address.Province),
            (nameof(address.ProvinceCode), address.ProvinceCode),
            (nameof(address.City), address.City),
            (nameof(address.Line1), address.Line1),
        ];
        // With an empty text, the caller says that there is no value, as with provinces in many countries.
        return string.Join(", ", required.Where(member => member.Value is null).Select(member => member.Name));
    }

    /// <summary>The shipping address of a request.</summary>
    public static ShoplazzaNewOrderAddress ToWire(CheckoutRequest request)
    {
        PostalAddress address = request.ShippingAddress ?? new();
        return new()
        {
            FirstName = address.FirstName,
            LastName = address.LastName,
            Email = EmailOf(request),
            Phone = address.Phone,
            Country = address.Country,
            CountryCode = address.CountryCode,
            Province = address.Province,
            ProvinceCode = address.ProvinceCode,
            City = address.City,
            Area = address.District,
            Address = address.Line1,
            Address1 = address.Line2,
            Zip = address.PostalCode,
            Company = address.Company,
        };
    }

    private static string? EmailOf(CheckoutRequest request) => request.ShippingAddress?.Email ?? request.Email;
}
