using System.Numerics;

namespace ShopSdk.Tests.Amounts.Lab.Plausible;

/// <summary>
/// What a made-up shop does that a document does not rule out. With <paramref name="only"/>, it does that one thing always and nothing
/// else that is out of the ordinary.
/// </summary>
public sealed class ShopHabits(LabDice dice, string? only)
{
    private readonly List<string> _shown = [];

    /// <summary>Gets the habits that this order shows.</summary>
    public IReadOnlyList<string> Shown => _shown;

    public string? Only => only;

    public LabDice Dice => dice;

    public bool Has(string habit, int percent = 20)
    {
        if (only is null ? !dice.Chance(percent) : only != habit)
            return false;
        _shown.Add(habit);
        return true;
    }

    /// <summary>An amount that a shop charges, in units of the smallest amount that it knows.</summary>
    public BigInteger Price(int most = 100_000) => dice.Chance(3) ? dice.Between(1, 9) : dice.Between(10, most);

    /// <summary>Divides as shops do: half up, half to even, down or up. The same for one order.</summary>
    public static BigInteger Round(BigInteger dividend, BigInteger divisor, ShopRounding rounding)
    {
        BigInteger down = BigInteger.DivRem(dividend, divisor, out BigInteger rest);
        if (rest.IsZero)
            return down;
        bool up = rounding switch
        {
            ShopRounding.HalfUp => rest * 2 >= divisor,
            ShopRounding.HalfToEven => rest * 2 > divisor || (rest * 2 == divisor && !down.IsEven),
            ShopRounding.Up => true,
            _ => false,
        };
        return up ? down + 1 : down;
    }
}

/// <summary>How a shop rounds.</summary>
public enum ShopRounding
{
    /// <summary>Halves up.</summary>
    HalfUp,

    /// <summary>Halves to the even neighbor.</summary>
    HalfToEven,

    /// <summary>Down.</summary>
    Down,

    /// <summary>Up.</summary>
    Up,
}
