using System.Numerics;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Amounts.Lab.Plausible;

/// <summary>Makes Intercart orders as shops may make them: right by construction, whatever the shop's habits.</summary>
public sealed partial class IntercartShop
{
    public const string Express = "discount on shipping";
    public const string LineFreight = "freight of lines";
    public const string Tax = "tax";
    public const string Insurance = "insurance";
    public const string Upsell = "upsell";
    public const string UpsellNotCounted = "upsell listed and not counted";
    public const string UpsellInOrder = "upsell in order_amount";
    public const string UpsellNotInTotal = "upsell not in total_amount";
    public const string UpsellInProducts = "upsell in amount_product";
    public const string UpsellPerItem = "discount of an upsell item for each";
    public const string OtherDiscount = "another discount beside the coupon";
    public const string OneProduct = "coupon for one product";
    public const string PerUnit = "discount rounded for each item";
    public const string Remainder = "remainder on the last line";
    public const string Customize = "customize price";
    public const string Fractions = "amount_product_ceil of fractions";
    public const string TwoDecimals = "KWD with two decimals";
    public const string YenWithDecimals = "JPY with two decimals";
    public const string NoCurrency = "no currency member";

    public static IReadOnlyList<string> Habits { get; } =
    [
        Express,
        LineFreight,
        Tax,
        Insurance,
        Upsell,
        UpsellNotCounted,
        UpsellInOrder,
        UpsellNotInTotal,
        UpsellInProducts,
        UpsellPerItem,
        OtherDiscount,
        OneProduct,
        PerUnit,
        Remainder,
        Customize,
        Fractions,
        TwoDecimals,
        YenWithDecimals,
        NoCurrency,
    ];

    private readonly ShopHabits _habits;
    private readonly LabDice _dice;
    private readonly JsonObject _body = new() { ["id"] = "240311160051709" };
    private readonly LabOrder _order;
    private readonly ShopRounding _rounding;
    private readonly int _decimals;
    private readonly BigInteger _grain;
    private readonly List<Line> _lines = [];

    private IntercartShop(ShopHabits habits)
    {
        (_habits, _dice) = (habits, habits.Dice);
        _order = new LabOrder("intercart", _body);
        _rounding = _dice.Pick(ShopRounding.HalfUp, ShopRounding.HalfToEven, ShopRounding.Down, ShopRounding.Up);
        (string code, _decimals, _grain) =
            habits.Has(TwoDecimals, 5) ? ("KWD", 2, 1)
            : habits.Has(YenWithDecimals, 5) ? ("JPY", 2, 100)
            : _dice.Pick<(string, int, BigInteger)>(("USD", 2, 1), ("EUR", 2, 1), ("JPY", 0, 1), ("KWD", 3, 1), ("CLF", 4, 1));
        if (!habits.Has(NoCurrency, 10))
            _body["currency"] = code;
    }

    public static LabOrder Make(ShopHabits habits) => new IntercartShop(habits).Make();

    private LabOrder Make()
    {
        AddLines();
        BigInteger gross = Sum(line => line.Gross);
        BigInteger discount = Sum(line => line.Discount);
        (BigInteger upsellGross, BigInteger upsell) = AddUpsells();
        BigInteger products = gross + (_habits.Has(UpsellInProducts, 10) ? upsellGross : 0);
        Add("amount_product", products);
        Add("amount_product_ceil", CeilingOf(products));
        Add("product_discount", discount);
        Add("goods_amount", gross - discount);
        BigInteger shipping = _dice.Chance(80) ? Amount(5_000) : 0;
        BigInteger express = _habits.Has(Express, 15) ? BigInteger.Min(shipping, Amount(2_000)) : 0;
        BigInteger freight = _lines.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Freight);
        bool isNet = _dice.Chance(50);
        bool isFreightApart = _dice.Chance(50);
        Add("express_discount", express);
        Add("amount_discount", discount + (_dice.Chance(70) ? express : 0));
        var shippingLine = new JsonObject { ["title"] = "Standard" };
        _body["shipping_line"] = shippingLine;
        Add(shippingLine, "shipping_line.price", "price", shipping);
        Add("amount_logistics", shipping - (isNet ? express : 0) + (isFreightApart ? 0 : freight));
        BigInteger tips = _dice.Chance(40) ? Amount(1_000) : 0;
        BigInteger tax = _habits.Has(Tax) ? Amount(3_000) : 0;
        BigInteger insurance = _habits.Has(Insurance, 10) ? Amount(1_000) : 0;
        Add("tips_amount", tips);
        Add("tax_amount", tax);
        Add("insurance_amount", insurance);
        bool isTaxInside = _dice.Chance(50);
        BigInteger amount = gross - discount + shipping - express + freight + tips + insurance + (isTaxInside ? 0 : tax);
        Add("amount", amount);
        BigInteger counted = _habits.Has(UpsellNotCounted, 5) ? 0 : upsell;
        Add("upsell_amount", counted);
        Add("order_amount", amount + (_habits.Has(UpsellInOrder, 10) ? counted : 0));
        Add("total_amount", amount + (_habits.Has(UpsellNotInTotal, 10) ? 0 : counted));
        return _order;
    }

    private BigInteger CeilingOf(BigInteger products)
    {
        BigInteger whole = BigInteger.Pow(10, _decimals);
        return !_habits.Has(Fractions) ? ShopHabits.Round(products, whole, ShopRounding.Up) * whole
            : _dice.Chance(50) ? products
            : ShopHabits.Round(products, whole, ShopRounding.HalfUp) * whole;
    }

    private BigInteger Amount(int most) => _habits.Price(most) * _grain;

    private BigInteger Share(BigInteger amount, BigInteger rate) =>
        ShopHabits.Round(amount * rate, 10_000 * _grain, _rounding) * _grain;

    private BigInteger Sum(Func<Line, BigInteger> part) => _lines.Aggregate(BigInteger.Zero, (sum, line) => sum + part(line));

    private void Add(string name, BigInteger amount) => Add(_body, name, name, amount);

    private void Add(JsonObject owner, string path, string name, BigInteger amount) =>
        _order.Add(
            new LabMember(
                path,
                owner,
                name,
                _decimals,
                _dice.Pick(LabForm.Text, LabForm.Text, LabForm.Number, LabForm.ShortNumber)
            )
            {
                Unit = _grain,
            },
            amount
        );
}
