using System.Numerics;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Amounts.Lab.Plausible;

/// <summary>Makes token checkouts as shops may make them: right by construction, whatever the shop's habits.</summary>
public static class TokenCheckoutShop
{
    public const string EmptyList = "order-level discount with an empty list";
    public const string ListedInPart = "discounts of lines are not in the list";
    public const string NetLines = "net line totals";
    public const string NetItems = "net line totals and net goods";
    public const string FourDecimals = "prices with four decimals";
    public const string FreeShipping = "free shipping that keeps its cost";
    public const string FreeGroup = "one of two groups ships free";
    public const string Points = "points";
    public const string NoShipping = "nothing to ship";

    public static IReadOnlyList<string> Habits { get; } =
    [EmptyList, ListedInPart, NetLines, NetItems, FourDecimals, FreeShipping, FreeGroup, Points, NoShipping];

    public static LabOrder Make(ShopHabits habits)
    {
        LabDice dice = habits.Dice;
        bool ships = !habits.Has(NoShipping, 10);
        var body = new JsonObject { ["token"] = "t", ["requires_shipping"] = ships };
        var order = new LabOrder("token-checkout", body);
        bool isFine = habits.Has(FourDecimals, 15);
        bool isInPart = habits.Has(ListedInPart, 10);
        bool areItemsNet = habits.Has(NetItems, 10);
        bool areLinesNet = habits.Has(NetLines, 15) || areItemsNet;
        bool hasLineDiscounts = areLinesNet || isInPart || dice.Chance(20);
        ShopRounding rounding = dice.Pick(ShopRounding.HalfUp, ShopRounding.HalfToEven, ShopRounding.Down);
        bool isPerUnit = dice.Chance(50);
        var lines = new JsonArray();
        body["lines"] = lines;
        int count = dice.Between(1, 5);
        int groups = habits.Only == FreeGroup ? 2 : dice.Between(1, 2);
        BigInteger items = 0;
        BigInteger lineDiscounts = 0;
        for (int i = 0; i < count; i++)
        {
            var line = new JsonObject
            {
                ["id"] = i,
                ["shipping_method_group_id"] = i % groups,
                ["shipping_method_id"] = ships ? 100 + (i % groups) : null,
            };
            lines.Add(line);
            BigInteger quantity = dice.Between(1, 9);
            BigInteger price = habits.Price(50_000);
            BigInteger gross = price * quantity;
            BigInteger priceOnWire = price;
            if (isFine)
            {
                priceOnWire = (price * 100) + dice.Between(1, 99);
                gross = isPerUnit
                    ? ShopHabits.Round(priceOnWire, 100, rounding) * quantity
                    : ShopHabits.Round(priceOnWire * quantity, 100, rounding);
            }
            BigInteger off = hasLineDiscounts && dice.Chance(60) ? gross * dice.Between(1, 50) / 100 : 0;
            BigInteger total = areLinesNet ? gross - off : gross;
            Add(order, line, $"lines[{i}].price", "price", priceOnWire, isFine ? 4 : 2);
            order.Add(new LabMember($"lines[{i}].quantity", line, "quantity", 0, LabForm.Number, isCount: true), quantity);
            Add(order, line, $"lines[{i}].total_price", "total_price", total);
            order.Add(
                new LabMember($"lines[{i}].total_discount", line, "total_discount", 4, LabForm.Text) { Unit = 100 },
                off * 100
            );
            items += areItemsNet ? total : gross;
            lineDiscounts += off;
        }
        BigInteger shipping = ships ? AddGroups(habits, order, body, Math.Min(groups, count)) : 0;
        BigInteger discounts = AddDiscounts(habits, order, body, areItemsNet ? 0 : lineDiscounts, isInPart, items + shipping);
        BigInteger points = habits.Has(Points, 10) ? BigInteger.Min(habits.Price(1_000), items + shipping - discounts) : 0;
        Add(order, body, "total_line_items_price", "total_line_items_price", items);
        Add(order, body, "shipping_cost", "shipping_cost", shipping);
        Add(order, body, "total_discounts", "total_discounts", discounts);
        Add(order, body, "points_price", "points_price", points);
        body["redeem_points"] = points.IsZero ? 0 : 100;
        Add(order, body, "total_price", "total_price", items + shipping - discounts - (dice.Chance(50) ? points : 0));
        return order;
    }

    private static BigInteger AddGroups(ShopHabits habits, LabOrder order, JsonObject body, int count)
    {
        LabDice dice = habits.Dice;
        bool isFree = habits.Has(FreeShipping, 15);
        bool isOneFree = habits.Has(FreeGroup, 15);
        var groups = new JsonArray();
        body["shipping_cost_options"] = groups;
        BigInteger sum = 0;
        for (int i = 0; i < count; i++)
        {
            var other = new JsonObject { ["shipping_method_id"] = 900 + i, ["cost"] = 7.77m };
            var chosen = new JsonObject { ["shipping_method_id"] = 100 + i };
            groups.Add(new JsonObject { ["shipping_method_group_id"] = i, ["shipping_methods"] = new JsonArray(other, chosen) });
            BigInteger cost = habits.Price(2_000);
            order.Add(
                new LabMember(
                    $"shipping_cost_options[{i}].shipping_methods[1].cost",
                    chosen,
                    "cost",
                    2,
                    dice.Pick(LabForm.Number, LabForm.ShortNumber)
                ),
                cost
            );
            sum += isFree || (isOneFree && i == 0) ? 0 : cost;
        }
        return sum;
    }

    private static BigInteger AddDiscounts(
        ShopHabits habits,
        LabOrder order,
        JsonObject body,
        BigInteger ofLines,
        bool isInPart,
        BigInteger most
    )
    {
        LabDice dice = habits.Dice;
        bool isEmpty = habits.Has(EmptyList, 15);
        BigInteger ofOrder = isEmpty || dice.Chance(40) ? BigInteger.Min(habits.Price(3_000), most - ofLines) : 0;
        var list = new JsonArray();
        body["discounts"] = list;
        if (!isEmpty)
        {
            foreach (BigInteger amount in (BigInteger[])[ofOrder, isInPart ? 0 : ofLines])
            {
                if (amount.IsZero)
                    continue;
                var discount = new JsonObject { ["id"] = list.Count, ["description"] = "Sale" };
                Add(order, discount, $"discounts[{list.Count}].discount_price", "discount_price", amount);
                list.Add(discount);
            }
        }
        return ofOrder + ofLines;
    }

    private static void Add(LabOrder order, JsonObject owner, string path, string name, BigInteger minor, int decimals = 2) =>
        order.Add(new LabMember(path, owner, name, decimals, LabForm.Text) { Unit = BigInteger.Pow(10, decimals - 2) }, minor);
}
