namespace ShopSdk;

public readonly partial record struct Money
{
    /// <summary>Reads an amount in the currency's smallest unit: 1230 is 12.30 USD, 1230 JPY, 1.230 KWD.</summary>
    /// <exception cref="InvalidOperationException">The currency's minor units are unknown: state the scale.</exception>
    public static Money FromMinor(long minor, Currency currency) => FromMinor(minor, currency, RequireMinorUnits(currency));

    /// <summary>
    /// Reads an amount in units of 10^-<paramref name="scale"/>, independent of the currency's own minor units: some providers always
    /// divide by 100.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not 0 to 28.</exception>
    public static Money FromMinor(long minor, Currency currency, int scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, MaxScale);
        // The magnitude as unsigned: long.MinValue has no positive counterpart.
        ulong magnitude = minor < 0 ? unchecked(0UL - (ulong)minor) : (ulong)minor;
        return new(new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), 0, minor < 0, (byte)scale), currency);
    }

    /// <summary>Returns the amount in the currency's smallest unit: 12.30 USD is 1230.</summary>
    /// <exception cref="InvalidOperationException">
    /// The currency's minor units are unknown, or the amount has a fraction of one: round first.
    /// </exception>
    /// <exception cref="OverflowException">The result needs more than 64 bits.</exception>
    public long ToMinor() => ToMinor(RequireMinorUnits(Currency));

    /// <summary>Returns the amount in units of 10^-<paramref name="scale"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not 0 to 28.</exception>
    /// <exception cref="InvalidOperationException">The amount has a fraction of such a unit: round first.</exception>
    /// <exception cref="OverflowException">The result needs more than 64 bits.</exception>
    public long ToMinor(int scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, MaxScale);
        if (decimal.Round(Amount, scale) != Amount)
            throw new InvalidOperationException($"{this} is not a whole number of units with {scale} decimals: round it first.");
        try
        {
            return decimal.ToInt64(Amount * PowerOfTen(scale));
        }
        catch (OverflowException exception)
        {
            throw new OverflowException($"{this} in units with {scale} decimals needs more than 64 bits.", exception);
        }
    }

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1m;
        for (int i = 0; i < exponent; i++)
            power *= 10m;
        return power;
    }

    private static int RequireMinorUnits(Currency currency) =>
        currency.MinorUnits
        ?? throw new InvalidOperationException(
            $"The minor units of {currency.Code} are unknown: use the overload that takes the number of decimals."
        );
}
