using System.Globalization;
using ShopSdk.Providers.AnqiCms.Wire;

namespace ShopSdk.Providers.AnqiCms;

/// <content>Maps from the model to the requests.</content>
internal sealed partial class AnqiCmsMapping
{
    private const string Goods = "goods";

    public static AnqiCmsDraft ToDraft(CheckoutRequest request) =>
        new()
        {
            Items = [.. request.Items.Select(ToItem)],
            Address = request.ShippingAddress,
            Email = request.Email,
            DiscountCode = string.IsNullOrEmpty(request.DiscountCode) ? null : request.DiscountCode,
            Note = request.Note,
        };

    public static AnqiCmsCheckoutRequest ToCheckout(AnqiCmsDraft draft)
    {
        (long? product, long? sku, long? quantity) = Single(draft);
        return new()
        {
            GoodsId = product,
            GoodsSkuId = sku,
            Quantity = quantity,
            Details = product is null
                ?
                [
                    .. draft.Items.Select(item => new AnqiCmsCheckoutItem
                    {
                        GoodsId = item[0],
                        GoodsSkuId = Sku(item[1]),
                        Quantity = item[2],
                    }),
                ]
                : null,
            Remark = draft.Note,
            Type = Goods,
            CouponCode = draft.DiscountCode,
            Address = ToAddress(draft),
        };
    }

    public static AnqiCmsCreateOrderRequest ToOrder(AnqiCmsDraft draft, string reference)
    {
        (long? product, long? sku, long? quantity) = Single(draft);
        return new()
        {
            GoodsId = product,
            GoodsSkuId = sku,
            Quantity = quantity,
            Details = product is null
                ?
                [
                    .. draft.Items.Select(item => new AnqiCmsOrderItem
                    {
                        GoodsId = item[0],
                        GoodsSkuId = Sku(item[1]),
                        Quantity = item[2],
                    }),
                ]
                : null,
            Remark = AnqiCmsRemark.Write(reference, draft.Note),
            Type = Goods,
            CouponCode = draft.DiscountCode,
            Address = ToAddress(draft),
        };
    }

    /// <summary>The only item of a request; nulls when it has several, which are then listed.</summary>
    private static (long? Product, long? Sku, long? Quantity) Single(AnqiCmsDraft draft) =>
        draft.Items is [[long product, long sku, long quantity]] ? (product, Sku(sku), quantity) : (null, null, null);

    /// <summary>Rejects data that does not fit into an order, before the quote and not only when placing.</summary>
    /// <exception cref="ArgumentException">The note or a member of the address is too long; the message names it.</exception>
    public static void Check(AnqiCmsDraft draft, string reference)
    {
        AnqiCmsRemark.Write(reference, draft.Note);
        if (ToAddress(draft) is not { } address)
            return;
        Check("FirstName", address.Name, 64);
        Check("LastName", address.LastName, 64);
        Check("Phone", address.Phone, 20);
        Check("Email", address.Email, 100);
        Check("Province", address.Province, 100);
        Check("City", address.City, 100);
        Check("District", address.District, 100);
        Check("Country", address.Country, 100);
        Check("Line1 with Line2", address.AddressInfo, 255);
        Check("Company", address.Company, 250);
        Check("PostalCode", address.Postcode, 36);
    }

    private static void Check(string member, string? value, int limit)
    {
        if (value?.Length > limit)
            throw new ArgumentException(
                $"The address's {member} has {value.Length} characters; an AnqiCMS address can have {limit}. Shorten it."
            );
    }

    private static long[] ToItem(CheckoutItem item) =>
        [
            Number(item.ProductId, nameof(CheckoutItem.ProductId))
                ?? throw new ArgumentException("An item has no ProductId. AnqiCMS names products by number, such as \"18240\"."),
            Number(item.VariantId, nameof(CheckoutItem.VariantId)) ?? 0,
            item.Quantity,
        ];

    private static long? Number(string? text, string member) =>
        text is null ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 0 ? number
        : throw new ArgumentException(
            $"An item's {member} is '{text}'. AnqiCMS names products and SKUs by number, such as \"18240\"."
        );

    private static long? Sku(long sku) => sku == 0 ? null : sku;

    /// <summary>
    /// Sends both documented spellings: an edition drops the members that it does not know. The member for the country contains the
    /// country, or the district if there is no country, as in the vendor's Chinese examples.
    /// </summary>
    private static AnqiCmsAddressRequest? ToAddress(AnqiCmsDraft draft)
    {
        if (draft.Address is null && draft.Email is null)
            return null;
        PostalAddress address = draft.Address ?? new();
        string? country = address.Country ?? address.CountryCode;
        string street = string.Join(", ", new[] { address.Line1, address.Line2 }.Where(line => !string.IsNullOrEmpty(line)));
        string? info = street.Length == 0 ? null : street;
        return new()
        {
            Name = address.FirstName,
            LastName = address.LastName,
            Phone = address.Phone,
            Email = address.Email ?? draft.Email,
            Province = address.Province ?? address.ProvinceCode,
            City = address.City,
            Town = country is null ? null : address.District,
            Country = country ?? address.District,
            AddressInfo = info,
            Company = address.Company,
            Postcode = address.PostalCode,
            District = address.District,
            Address = info,
            Zipcode = address.PostalCode,
        };
    }
}
