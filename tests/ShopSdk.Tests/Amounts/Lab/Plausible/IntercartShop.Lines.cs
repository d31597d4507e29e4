using System.Numerics;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Amounts.Lab.Plausible;

/// <content>The lines with their coupon, and the upsell items.</content>
public sealed partial class IntercartShop
{
    private void AddLines()
    {
        int count = _dice.Between(1, 5);
        bool hasFreight = _habits.Has(LineFreight, 10);
        bool hasOther = _habits.Has(OtherDiscount, 15);
        bool isCustom = _habits.Has(Customize, 10);
        bool isFreightPerUnit = _dice.Chance(50);
        int custom = _dice.Between(0, 2);
        for (int i = 0; i < count; i++)
        {
            BigInteger quantity = _dice.Between(1, 9);
            BigInteger price = Amount(50_000);
            BigInteger fee = hasFreight ? Amount(500) : 0;
            BigInteger customize = isCustom ? Amount(2_000) : 0;
            // The price of what is engraved: in the price, for each item, or once for the line.
            BigInteger extra =
                custom == 0 ? 0
                : custom == 1 ? customize * quantity
                : customize;
            BigInteger gross = (price * quantity) + extra;
            _lines.Add(
                new Line(price, quantity, fee, customize, gross)
                {
                    Freight = isFreightPerUnit ? fee * quantity : fee,
                    Other = hasOther ? gross / _grain * _dice.Between(1, 25) / 100 * _grain : 0,
                }
            );
        }
        JsonObject? coupon = ApplyCoupon(out BigInteger total);
        var list = new JsonArray();
        _body["product_list"] = list;
        for (int i = 0; i < count; i++)
            list.Add(LineOf(i));
        _body["coupon_detail"] = coupon is null ? [] : new JsonArray(coupon);
        if (coupon is not null)
            AddMatches(coupon, total);
    }

    private JsonObject LineOf(int i)
    {
        Line line = _lines[i];
        string path = $"product_list[{i}]";
        var json = new JsonObject { ["unique_id"] = $"u{i}" };
        Add(json, $"{path}.price", "price", line.Price);
        _order.Add(new LabMember($"{path}.quantity", json, "quantity", 0, _dice.Form(), isCount: true), line.Quantity);
        Add(json, $"{path}.shipping_fee", "shipping_fee", line.Fee);
        Add(json, $"{path}.customize_price", "customize_price", line.Customize);
        Add(json, $"{path}.product_discount", "product_discount", line.Discount);
        Add(json, $"{path}.product_amount", "product_amount", line.Gross - line.Discount);
        return json;
    }

    /// <summary>Sets what the coupon takes off each line.</summary>
    private JsonObject? ApplyCoupon(out BigInteger total)
    {
        total = 0;
        bool isOne = _habits.Has(OneProduct, 15);
        bool isPerUnit = _habits.Has(PerUnit, 15);
        bool isSpread = _habits.Has(Remainder, 20);
        if (!isOne && !isPerUnit && !isSpread && _dice.Chance(40))
            return null;
        bool isPercent = isPerUnit || _dice.Chance(60);
        List<Line> matched = isOne ? [_dice.Pick([.. _lines])] : _lines;
        BigInteger rate = _dice.Chance(70) ? _dice.Between(1, 90) * 100 : _dice.Between(1, 9_900);
        BigInteger worth = Amount(20_000);
        BigInteger goods = matched.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Base);
        total = isPercent ? Share(goods, rate) : BigInteger.Min(worth, goods);
        if (isPercent && !isSpread)
        {
            foreach (Line line in matched)
                line.Off =
                    isPerUnit && (line.Base % (line.Quantity * _grain)).IsZero
                        ? Share(line.Base / line.Quantity, rate) * line.Quantity
                        : Share(line.Base, rate);
            total = matched.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Off);
        }
        else
            Spread(matched, total, goods);
        foreach (Line line in matched)
            line.IsMatched = true;
        var coupon = new JsonObject { ["coupon_type"] = isPercent ? "2" : "1", ["discount_type"] = "goods" };
        if (isPercent)
            coupon["coupon"] = LabMember.Text(rate, 2);
        else
            Add(coupon, "coupon_detail[0].coupon", "coupon", worth);
        return coupon;
    }

    /// <summary>Gives each line its share, rounded down, and the last one what is left.</summary>
    private void Spread(List<Line> matched, BigInteger total, BigInteger goods)
    {
        BigInteger left = total;
        for (int i = 0; i < matched.Count; i++)
        {
            BigInteger share =
                i == matched.Count - 1 ? left : total * matched[i].Base / (goods.IsZero ? 1 : goods) / _grain * _grain;
            matched[i].Off = share;
            left -= share;
        }
    }

    private void AddMatches(JsonObject coupon, BigInteger total)
    {
        bool isNetOfAll = _dice.Chance(50);
        Add(coupon, "coupon_detail[0].total_discount", "total_discount", total);
        var matches = new JsonObject();
        coupon["match_list"] = matches;
        for (int i = 0; i < _lines.Count; i++)
        {
            Line line = _lines[i];
            if (!line.IsMatched)
                continue;
            string path = $"coupon_detail[0].match_list.u{i}";
            var match = new JsonObject { ["key"] = "SAVE" };
            matches[$"u{i}"] = match;
            Add(match, $"{path}.goods_discount", "goods_discount", line.Off);
            Add(match, $"{path}.goods_amount", "goods_amount", line.Gross - (isNetOfAll ? line.Discount : line.Off));
        }
    }

    private (BigInteger Gross, BigInteger Net) AddUpsells()
    {
        if (!_habits.Has(Upsell, 25) && !IsAboutUpsells())
            return (0, 0);
        var list = new JsonArray();
        _body["upsell_product_list"] = list;
        bool isPerItem = _habits.Has(UpsellPerItem, 15);
        BigInteger gross = 0;
        BigInteger net = 0;
        int count = _dice.Between(1, 3);
        for (int i = 0; i < count; i++)
        {
            (BigInteger lineGross, BigInteger lineNet) = AddUpsell(list, i, isPerItem);
            gross += lineGross;
            net += lineNet;
        }
        return (gross, net);
    }

    private bool IsAboutUpsells() => _habits.Only?.Contains("upsell", StringComparison.Ordinal) == true;

    private (BigInteger Gross, BigInteger Net) AddUpsell(JsonArray list, int i, bool isPerItem)
    {
        bool isPercent = _dice.Chance(50);
        string path = $"upsell_product_list[{i}]";
        var json = new JsonObject { ["id"] = $"up{i}", ["discount_type"] = isPercent ? "percentage" : "fixed_amount" };
        list.Add(json);
        BigInteger price = Amount(10_000);
        BigInteger quantity = _dice.Between(1, 5);
        BigInteger value = isPercent ? _dice.Between(1, 99) * 100 : BigInteger.Min(price, Amount(5_000));
        bool perUnit = isPerItem || _dice.Chance(50);
        BigInteger discount =
            !isPercent ? value * quantity
            : perUnit ? Share(price, value) * quantity
            : Share(price * quantity, value);
        Add(json, $"{path}.price", "price", price);
        _order.Add(new LabMember($"{path}.quantity", json, "quantity", 0, _dice.Form(), isCount: true), quantity);
        if (isPercent)
            json["discount_value"] = LabMember.Text(value, 2);
        else
            Add(json, $"{path}.discount_value", "discount_value", value);
        Add(json, $"{path}.product_amount", "product_amount", price * quantity);
        Add(json, $"{path}.discount_amount", "discount_amount", isPerItem ? discount / quantity : discount);
        Add(json, $"{path}.amount", "amount", (price * quantity) - discount);
        return (price * quantity, (price * quantity) - discount);
    }

    private sealed record Line(BigInteger Price, BigInteger Quantity, BigInteger Fee, BigInteger Customize, BigInteger Gross)
    {
        public BigInteger Freight { get; init; }

        public BigInteger Other { get; init; }

        public BigInteger Off { get; set; }

        public bool IsMatched { get; set; }

        /// <summary>Gets what the coupon looks at.</summary>
        public BigInteger Base => Gross - Other;

        public BigInteger Discount => Off + Other;
    }
}
