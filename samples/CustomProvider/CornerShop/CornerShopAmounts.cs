using System.Text.Json;
using CornerShop.Wire;
using ShopSdk.Amounts;
using static ShopSdk.Amounts.AmountRuleBasis;
using static ShopSdk.Amounts.AmountTerms;

namespace CornerShop;

/// <summary>
/// The rules that connect the Corner Shop's amounts, as its manual states them. They use major units; the wire uses cents.
/// </summary>
internal static class CornerShopAmounts
{
    private static readonly AmountMember<CornerShopBasket> Goods = new("goods", basket => basket.Goods / 100m);
    private static readonly AmountMember<CornerShopBasket> Discount = new("discount", basket => basket.Discount / 100m);
    private static readonly AmountMember<CornerShopBasket> Fee = new("delivery_fee", basket => basket.DeliveryFee / 100m);
    private static readonly AmountMember<CornerShopBasket> Total = new("total", basket => basket.Total / 100m);

    private static readonly AmountList<CornerShopBasket, CornerShopLine> Lines = new("lines", basket => basket.Lines);
    private static readonly ListMember<CornerShopBasket, CornerShopLine> Price = Lines.Member("price", line => line.Price / 100m);
    private static readonly ListMember<CornerShopBasket, CornerShopLine> Quantity = Lines.Count(
        "quantity",
        line => line.Quantity
    );
    private static readonly ListMember<CornerShopBasket, CornerShopLine> LineTotal = Lines.Member(
        "total",
        line => line.Total / 100m
    );

    public static AmountRules<CornerShopBasket> Rules { get; } =
        new(
            static json => JsonSerializer.Deserialize(json, CornerShopJson.Default.CornerShopBasket),
            LineTotal.Is(Proven, Plus(Price, Quantity)),
            Goods.Is(Proven, Sum(LineTotal)),
            Total.Is(Proven, Plus(Goods), Minus(Discount), Plus(Fee)) with
            {
                IsTotal = true,
            }
        )
        {
            Currency = basket => basket.Currency,
        };
}
