using System.Numerics;

namespace ShopSdk.Tests.Amounts.Lab;

/// <summary>Chances and amounts of made-up orders, the same for the same seed.</summary>
public sealed class LabDice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    public LabForm Form() => Chance(50) ? LabForm.Text : LabForm.Number;

    /// <summary>An everyday amount mostly; sometimes zero, huge or negative.</summary>
    public BigInteger Amount() =>
        _random.Next(100) switch
        {
            < 4 => 0,
            < 7 => _random.NextInt64(1_000_000_000_000_000),
            < 10 => -_random.Next(1, 100_000),
            _ => _random.Next(1, 100_000),
        };

    public BigInteger MaybeAmount(int percent) => Chance(percent) ? Amount() : 0;

    /// <summary>A division to a whole number, rounded somehow: providers do not say how.</summary>
    public BigInteger Divide(BigInteger dividend, BigInteger divisor)
    {
        BigInteger down = BigInteger.DivRem(dividend, divisor, out BigInteger rest);
        if (rest.IsZero)
            return down;
        return BigInteger.Abs(rest) * 2 >= BigInteger.Abs(divisor) || Chance(20) ? down + rest.Sign : down;
    }

    /// <summary>A change of at least one minor unit.</summary>
    public BigInteger Change(IReadOnlyCollection<LabMember> members) =>
        _random.Next(4) switch
        {
            0 => 1,
            1 => -1,
            2 when members.ElementAt(_random.Next(members.Count)).Minor is { IsZero: false } other => Chance(50) ? other : -other,
            _ => _random.Next(1, 10_000) * (Chance(50) ? 1 : -1),
        };
}
