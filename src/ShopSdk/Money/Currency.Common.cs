namespace ShopSdk;

/// <content>Names for common currencies; <see cref="Parse"/> gives every other one.</content>
public readonly partial record struct Currency
{
    /// <summary>Gets the US dollar: <c>USD</c>, 2 decimals.</summary>
    public static Currency Usd { get; } = Parse("USD");

    /// <summary>Gets the euro: <c>EUR</c>, 2 decimals.</summary>
    public static Currency Eur { get; } = Parse("EUR");

    /// <summary>Gets the pound sterling: <c>GBP</c>, 2 decimals.</summary>
    public static Currency Gbp { get; } = Parse("GBP");

    /// <summary>Gets the yen: <c>JPY</c>, no decimals.</summary>
    public static Currency Jpy { get; } = Parse("JPY");

    /// <summary>Gets the yuan renminbi: <c>CNY</c>, 2 decimals.</summary>
    public static Currency Cny { get; } = Parse("CNY");
}
