namespace ShopSdk;

public readonly partial record struct Money
{
    /// <summary>Adds two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum cannot be held exactly.</exception>
    public static Money operator +(Money left, Money right) => left.Add(right);

    /// <summary>Subtracts an amount of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference cannot be held exactly.</exception>
    public static Money operator -(Money left, Money right) => left.Subtract(right);

    /// <summary>Changes the sign.</summary>
    public static Money operator -(Money value) => value.Negate();

    /// <summary>Multiplies a unit price by a quantity.</summary>
    /// <exception cref="OverflowException">The product cannot be held exactly.</exception>
    public static Money operator *(Money price, long quantity) => price.Multiply(quantity);

    /// <summary>Multiplies a unit price by a quantity.</summary>
    /// <exception cref="OverflowException">The product cannot be held exactly.</exception>
    public static Money operator *(long quantity, Money price) => price.Multiply(quantity);

    /// <summary>Adds an amount of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum cannot be held exactly.</exception>
    public Money Add(Money other)
    {
        RequireSameCurrency(other, "add");
        return TryAdd(Amount, other.Amount, out decimal sum) ? new Money(sum, Currency) : throw Inexact($"{this} + {other}");
    }

    /// <summary>Subtracts an amount of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference cannot be held exactly.</exception>
    public Money Subtract(Money other)
    {
        RequireSameCurrency(other, "subtract");
        return TryAdd(Amount, -other.Amount, out decimal difference)
            ? new Money(difference, Currency)
            : throw Inexact($"{this} - {other}");
    }

    /// <summary>Changes the sign.</summary>
    public Money Negate() => new(-Amount, Currency);

    /// <summary>Multiplies a unit price by a quantity.</summary>
    /// <exception cref="OverflowException">The product cannot be held exactly.</exception>
    public Money Multiply(long quantity) =>
        TryMultiply(Amount, quantity, out decimal product) ? new Money(product, Currency) : throw Inexact($"{this} x {quantity}");

    // A decimal rounds silently when a result needs more digits than it can hold. The result then has fewer decimals than expected.
    private static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        try
        {
            sum = left + right;
            return sum.Scale == Math.Max(left.Scale, right.Scale);
        }
        catch (OverflowException)
        {
            sum = 0m;
            return false;
        }
    }

    private static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        try
        {
            product = left * right;
            return product == 0m || product.Scale == left.Scale;
        }
        catch (OverflowException)
        {
            product = 0m;
            return false;
        }
    }

    private static OverflowException Inexact(string operation) =>
        new($"{operation} cannot be held exactly: money has at most 28 significant digits.");

    private void RequireSameCurrency(Money other, string verb)
    {
        if (Currency != other.Currency)
        {
            throw new InvalidOperationException(
                $"Cannot {verb} amounts in {Currency.Code} and {other.Currency.Code}: convert one of them first."
            );
        }
    }
}
