using ShopSdk.Amounts;
using ShopSdk.Json;
using ShopSdk.Providers.TokenCheckout.Wire;
using static ShopSdk.Amounts.AmountEvidence;
using static ShopSdk.Amounts.AmountTerms;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>The rules that connect a token checkout's amounts; see the provider's page for the evidence.</summary>
internal static class TokenCheckoutAmounts
{
    /// <summary>
    /// More groups than any shop has. Without this limit, the search for chosen methods would take lines times groups steps.
    /// </summary>
    private const int MaxGroups = 64;

    /// <summary>Totals have two decimals; prices may have four.</summary>
    private const int PrintedDecimals = 2;

    private const string Formula = "total_price = total_line_items_price + shipping_cost - total_discounts";

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

    private static readonly ListMember<TokenCheckoutSnapshot, TokenCheckoutLine> LineDiscount = Lines.Member(
        "total_discount",
        l => l.TotalDiscount
    );
    private static readonly ListMember<TokenCheckoutSnapshot, TokenCheckoutLine> FineQuantity = Lines.Count(
        "quantity of a fine price",
        l => RoundingsOf(l)
    );
    private static readonly AmountMember<TokenCheckoutSnapshot> FineItems = new("items with a fine price", RoundingsOf);

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
            TokenCheckoutSamples.Seen,
            arePlaceholders: false,
            Total.Is(new AmountEvidence(Formula), Plus(Items), Plus(Shipping), MinusPresumed(Discounts)) with
            {
                IsTotal = true,
                When = (c, _) => c.TotalDiscounts is not null && !UsesPoints(c),
            },
            // The vendor's formula does not contain points, and no sample has points.
            Total.Is(
                new AmountEvidence(LeavesOut: "points"),
                Plus(Items),
                Plus(Shipping),
                Minus(Discounts),
                Usually(MinusPresumed(Points))
            ) with
            {
                IsTotal = true,
                When = (c, _) => UsesPoints(c),
            },
            Items.Is(Samples, Sum(LineTotal), Possibly(SumAny(LineDiscount))),
            Items.Is(Samples, Sum(Price, Quantity), Possibly(MinusSumAny(LineDiscount))) with
            {
                Roundings = FineItems,
            },
            Shipping.Is(Samples, UsuallyEach(Sum(ChosenCost))) with
            {
                When = (c, _) => c is { RequiresShipping: not false, ShippingCostOptions.Count: > 0 and <= MaxGroups },
            },
            // An empty list says nothing: a discount may belong to the order.
            Discounts.Is(
                new AmountEvidence("total_discounts covers the discounts of items and of shipping"),
                Sum(DiscountPrice),
                Possibly(SumAny(LineDiscount))
            ) with
            {
                When = (c, _) => c.Discounts is { Count: > 0 },
            },
            LineTotal.Is(Samples, Plus(Price, Quantity), Possibly(MinusAny(LineDiscount))) with
            {
                Roundings = FineQuantity,
            }
        )
        {
            Decimals = PrintedDecimals,
        };

    /// <summary>How many roundings a line has: a price of more than two decimals may be rounded before it is multiplied.</summary>
    private static long RoundingsOf(TokenCheckoutLine line) =>
        line.Price is { Scale: > PrintedDecimals } price && decimal.Round(price, PrintedDecimals) != price
            ? line.Quantity ?? 0
            : 0;

    private static decimal? RoundingsOf(TokenCheckoutSnapshot checkout)
    {
        decimal sum = 0m;
        foreach (TokenCheckoutLine line in checkout.Lines ?? [])
            sum += RoundingsOf(line);
        return sum;
    }

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
