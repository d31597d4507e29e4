using System.Globalization;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk;

/// <summary>
/// An exact amount in major units (12.30 is twelve dollars thirty) with its currency. <c>default</c> is 0 XXX: zero in an unknown
/// currency.
/// </summary>
/// <remarks>
/// There are no implicit conversions, and only <see cref="Round(MidpointRounding)"/> rounds: a result that cannot be stored exactly is
/// an <see cref="OverflowException"/>. 12.3 and 12.30 are equal.
/// </remarks>
[JsonConverter(typeof(ValueTextConverter<Money>))]
public readonly partial record struct Money : IComparable<Money>, ITextValue<Money>
{
    private const int MaxScale = 28;

    // Index: minor units. Additional digits are kept, never cut.
    private static readonly string[] Formats =
    [
        "0." + new string('#', MaxScale),
        "0.0" + new string('#', MaxScale - 1),
        "0.00" + new string('#', MaxScale - 2),
        "0.000" + new string('#', MaxScale - 3),
        "0.0000" + new string('#', MaxScale - 4),
    ];

    /// <summary>Makes money of an amount in major units and its currency.</summary>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>Gets the amount in major units.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the currency; <see cref="Currency.None"/> when it is unknown.</summary>
    public Currency Currency { get; }

    /// <summary>Gets whether the amount is zero, in any currency.</summary>
    public bool IsZero => Amount == 0m;

    /// <summary>Returns zero in <paramref name="currency"/>, the start of a sum.</summary>
    public static Money Zero(Currency currency) => new(0m, currency);

    /// <summary>Makes money of an amount that may not be stated; null stays null.</summary>
    public static Money? Of(decimal? amount, Currency currency) => amount is { } stated ? new Money(stated, currency) : null;

    /// <summary>Rounds to the currency's minor units.</summary>
    /// <exception cref="InvalidOperationException">The currency's minor units are unknown.</exception>
    public Money Round(MidpointRounding mode) => Round(RequireMinorUnits(Currency), mode);

    /// <summary>Rounds to a number of decimals, 0 to 28.</summary>
    public Money Round(int decimals, MidpointRounding mode) => new(decimal.Round(Amount, decimals, mode), Currency);

    /// <summary>
    /// Returns amount and code, independent of culture. The text has at least the decimals of the currency's minor units, and all
    /// digits of the amount: <c>12.30 USD</c>, <c>12.345 USD</c>, <c>0 XXX</c>.
    /// </summary>
    public override string ToString()
    {
        string format = Formats[Currency.MinorUnits ?? 0];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Amount.ToString(format, CultureInfo.InvariantCulture)} {Currency.Code}"
        );
    }

    static string ITextValue<Money>.Expected => "money, such as \"12.30 USD\"";

    static Money ITextValue<Money>.FromText(string text) => Parse(text);

    string ITextValue<Money>.ToText() => ToString();
}
