namespace ShopSdk;

/// <summary>How to ship: by one of the provider's methods (<see cref="Method"/>), or by title and price (<see cref="Line"/>).</summary>
public sealed record ShippingChoice
{
    private ShippingChoice() { }

    /// <summary>Gets the provider's id of the method; null when shipping is given by title and price.</summary>
    public string? MethodId { get; private init; }

    /// <summary>Gets the title; null when shipping is given by method.</summary>
    public string? Title { get; private init; }

    /// <summary>Gets the price in major units; null when shipping is given by method.</summary>
    public decimal? Price { get; private init; }

    /// <summary>Ships every line by one of the methods that the checkout offers.</summary>
    public static ShippingChoice Method(string methodId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(methodId);
        return new() { MethodId = methodId };
    }

    /// <summary>Ships under a title at a price in major units of the checkout's currency.</summary>
    public static ShippingChoice Line(string title, decimal price)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfNegative(price);
        return new() { Title = title, Price = price };
    }
}
