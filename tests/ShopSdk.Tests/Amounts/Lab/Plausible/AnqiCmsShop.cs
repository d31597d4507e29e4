using System.Numerics;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Amounts.Lab.Plausible;

/// <summary>Makes AnqiCMS quotes as shops may make them: right by construction, whatever the shop's habits.</summary>
public static class AnqiCmsShop
{
    public const string Freight = "freight under a name that no document has";
    public const string ServiceFee = "service fee";
    public const string Referral = "discount for a referred buyer";
    public const string ReferralInDiscount = "discount for a referred buyer inside discount_amount";

    public static IReadOnlyList<string> Habits { get; } = [Freight, ServiceFee, Referral, ReferralInDiscount];

    public static LabOrder Make(ShopHabits habits)
    {
        LabDice dice = habits.Dice;
        var data = new JsonObject { ["currency_code"] = dice.Pick("CNY", "JPY", "KWD") };
        var body = new JsonObject
        {
            ["code"] = 0,
            ["msg"] = "",
            ["data"] = data,
        };
        var order = new LabOrder("anqicms", body);
        bool isInDiscount = habits.Has(ReferralInDiscount, 10);
        bool isReferred = isInDiscount || habits.Has(Referral, 15);
        int percent = isReferred ? dice.Between(50, 99) : 100;
        var lines = new JsonArray();
        data["details"] = lines;
        int count = dice.Between(1, 6);
        BigInteger goods = 0;
        BigInteger origin = 0;
        for (int i = 0; i < count; i++)
        {
            var line = new JsonObject { ["id"] = 0, ["goods_id"] = i + 1 };
            lines.Add(line);
            BigInteger quantity = dice.Between(1, 9);
            BigInteger full = habits.Price();
            BigInteger price = full * percent / 100;
            Add(order, line, $"data.details[{i}].price", "price", price);
            order.Add(new LabMember($"data.details[{i}].quantity", line, "quantity", 0, LabForm.Number, isCount: true), quantity);
            Add(order, line, $"data.details[{i}].total_price", "total_price", price * quantity);
            goods += price * quantity;
            origin += full * quantity;
        }
        BigInteger coupon = dice.Chance(50) ? BigInteger.Min(habits.Price(5_000), goods) : 0;
        BigInteger extra = 0;
        if (habits.Has(Freight))
            extra += AddExtra(data, dice.Pick("freight", "logistics_price", "shipping_fee"), habits.Price(3_000));
        if (habits.Has(ServiceFee))
            extra += AddExtra(data, "service_fee", habits.Price(1_000));
        Add(order, data, "data.origin_amount", "origin_amount", origin);
        Add(order, data, "data.discount_amount", "discount_amount", coupon + (isInDiscount ? origin - goods : 0));
        Add(order, data, "data.amount", "amount", goods - coupon + extra);
        return order;
    }

    private static BigInteger AddExtra(JsonObject data, string name, BigInteger amount)
    {
        data[name] = JsonNode.Parse(amount.ToString());
        return amount;
    }

    private static void Add(LabOrder order, JsonObject owner, string path, string name, BigInteger minor) =>
        order.Add(new LabMember(path, owner, name, 0, LabForm.Number), minor);
}
