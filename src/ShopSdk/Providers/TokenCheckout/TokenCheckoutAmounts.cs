using ShopSdk.Amounts;
using ShopSdk.Json;
using ShopSdk.Providers.TokenCheckout.Wire;
using static ShopSdk.Amounts.AmountRuleBasis;
using static ShopSdk.Amounts.AmountTerms;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>The rules that connect a token checkout's amounts; see the provider's page for the evidence.</summary>
internal static class TokenCheckoutAmounts
{
    /// <summary>
    /// More groups than any shop has. Without this limit, the search for chosen methods would take lines times groups steps.
    /// </summary>
    private const int MaxGroups = 64;

    private static readonly AmountMember<TokenCheckoutSnapshot> Total = new("total_price", c => c.TotalPrice);
    private static readonly AmountMember<TokenCheckoutSnapshot> Items = new("total_line_items_price", c => c.TotalLineItemsPrice);
    private static readonly AmountMember<TokenCheckoutSnapshot> Shipping = new("shipping_cost", c => c.ShippingCost);
    private static readonly AmountMember<TokenCheckoutSnapshot> Discounts = new("total_discounts", c => c.TotalDiscounts);
    private static readonly AmountMember<TokenCheckoutSnapshot> Points = new("points_price", c => c.PointsPrice);

    private static readonly AmountList<TokenCheckoutSnapshot, TokenCheckoutLine> Lines = new("lines", c => c.Lines);
    private static readonly ListMember<TokenCheckoutSnapshot, TokenCheckoutLine> Price = Lines.Member("price", l => l.Price);
    private static readonly ListMember<TokenCheckoutSnapshot, TokenCheckoutLine> Quantity = Lines.Count(
        "quantity",
        l => l.Quantity
    );
    private static readonly ListMember<TokenCheckoutSnapshot, TokenCheckoutLine> LineTotal = Lines.Member(
        "total_price",
        l => l.TotalPrice
    );

    private static readonly AmountList<TokenCheckoutSnapshot, TokenCheckoutDiscount> DiscountList = new(
        "discounts",
        c => c.Discounts
    );
    private static readonly ListMember<TokenCheckoutSnapshot, TokenCheckoutDiscount> DiscountPrice = DiscountList.Member(
        "discount_price",
        d => d.DiscountPrice
    );

    private static readonly AmountList<TokenCheckoutSnapshot, TokenCheckoutShippingGroup> Groups = new(
        "shipping_cost_options",
        c => c.ShippingCostOptions
    );
    private static readonly ListMember<TokenCheckoutSnapshot, TokenCheckoutShippingGroup> ChosenCost = Groups.Elsewhere(
        "shipping_methods[chosen].cost",
        PathOfChosen,
        CostOfChosen
    );

    public static AmountRules<TokenCheckoutSnapshot> Rules { get; } =
        new(
            new TokenCheckoutApi.JsonTypes(TokenCheckoutJson.Default).TokenCheckoutSnapshot.Read,
            Total.Is(Stated, Plus(Items), Plus(Shipping), Minus(Discounts)) with
            {
                IsTotal = true,
                When = (c, _) => !UsesPoints(c),
            },
            // The vendor's formula does not contain points, and no sample has points.
            Total.Is(Unproven, Plus(Items), Plus(Shipping), Minus(Discounts), MinusPresumed(Points)) with
            {
                IsTotal = true,
                When = (c, _) => UsesPoints(c),
            },
            Items.Is(Observed, Sum(LineTotal)),
            Items.Is(Observed, Sum(Price, Quantity)),
            Shipping.Is(Observed, Sum(ChosenCost)) with
            {
                When = (c, _) => c is { RequiresShipping: not false, ShippingCostOptions.Count: > 0 and <= MaxGroups },
            },
            Discounts.Is(Observed, Sum(DiscountPrice)),
            LineTotal.Is(Observed, Plus(Price, Quantity))
        );

    private static bool UsesPoints(TokenCheckoutSnapshot checkout) => (checkout.PointsPrice ?? 0m) != 0m;

    private static string PathOfChosen(TokenCheckoutSnapshot checkout, TokenCheckoutShippingGroup group)
    {
        int place = checkout.ShippingCostOptions?.TakeWhile(each => !ReferenceEquals(each, group)).Count() ?? 0;
        long? chosen = MethodOf(checkout, group);
        int method = group.ShippingMethods?.TakeWhile(each => each.ShippingMethodId != chosen).Count() ?? 0;
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"shipping_cost_options[{place}].shipping_methods[{method}].cost"
        );
    }

    /// <summary>
    /// Null when no method is chosen, or when the lines of the group have different methods: the cost of that is not documented.
    /// </summary>
    private static decimal? CostOfChosen(TokenCheckoutSnapshot checkout, TokenCheckoutShippingGroup group)
    {
        if (MethodOf(checkout, group) is not { } chosen)
            return null;
        foreach (TokenCheckoutShippingCost method in group.ShippingMethods ?? [])
        {
            if (method.ShippingMethodId == chosen)
                return method.Cost;
        }
        return null;
    }

    private static long? MethodOf(TokenCheckoutSnapshot checkout, TokenCheckoutShippingGroup group)
    {
        long? chosen = null;
        IReadOnlyList<TokenCheckoutLine> lines = checkout.Lines ?? [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].ShippingMethodGroupId != group.ShippingMethodGroupId)
                continue;
            if (lines[i].ShippingMethodId is not { } method || (chosen ?? method) != method)
                return null;
            chosen = method;
        }
        return chosen;
    }
}
