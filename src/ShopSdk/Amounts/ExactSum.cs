namespace ShopSdk.Amounts;

/// <summary>A sum that knows whether it is still exact. A decimal drops digits silently when it has too few.</summary>
internal struct ExactSum
{
    public decimal Value { get; private set; }

    public bool IsInexact { get; private set; }

    public void Add(decimal amount)
    {
        decimal sum = Value + amount;
        // A truncated sum has fewer decimals than the summand with the most decimals.
        if (sum.Scale != Math.Max(Value.Scale, amount.Scale))
            IsInexact = true;
        Value = sum;
    }

    public decimal Multiply(decimal left, decimal right)
    {
        decimal product = left * right;
        if (product.Scale != left.Scale + right.Scale && left != 0m && right != 0m)
            IsInexact = true;
        return product;
    }
}
