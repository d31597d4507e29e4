using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ShopSdk.Json;

namespace ShopSdk;

public readonly partial record struct Money
{
    /// <summary>
    /// Reads the format of <see cref="ToString"/>: a plain decimal that can be stored exactly, one space, a currency code (<c>12.30
    /// USD</c>). Independent of culture.
    /// </summary>
    /// <exception cref="FormatException">The text has another format.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Money money)
            ? money
            : throw new FormatException("Money is written as a plain decimal, one space and a currency code, such as 12.30 USD.");
    }

    /// <summary>Reads the format of <see cref="ToString"/>; false, and <c>default</c>, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money)
    {
        money = default;
        int space = text?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
        if (space < 0)
            return false;
        ReadOnlySpan<char> span = text.AsSpan();
        if (!Currency.TryParse(span[(space + 1)..], out Currency currency))
            return false;
        if (ExactDecimal.TryRead(span[..space], out decimal amount))
        {
            money = new Money(amount, currency);
            return true;
        }
        return TryParseLongest(span, space, currency, out money);
    }

    /// <summary>
    /// Reads decimals of 29 digits. Only a few of them exist; if the value was rounded, it is written differently and is rejected.
    /// </summary>
    private static bool TryParseLongest(ReadOnlySpan<char> text, int space, Currency currency, out Money money)
    {
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        money = decimal.TryParse(text[..space], plain, CultureInfo.InvariantCulture, out decimal amount)
            ? new Money(amount, currency)
            : default;
        if (text.SequenceEqual(money.ToString()))
            return true;
        money = default;
        return false;
    }
}
