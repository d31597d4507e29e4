using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk;

/// <summary>
/// A currency by its ISO 4217 code. <c>default</c> is <see cref="None"/> (<c>XXX</c>): no currency is known.
/// </summary>
/// <remarks>
/// A well-formed code that ISO 4217 does not list is kept, because providers invent codes. Its <see cref="MinorUnits"/> are null;
/// methods that need them require an explicit scale and do not assume one.
/// </remarks>
[JsonConverter(typeof(ValueTextConverter<Currency>))]
public readonly partial record struct Currency : ITextValue<Currency>
{
    private const int CodeLength = 3;
    private const string NoCurrency = "XXX";

    private readonly string? _code;

    private Currency(string code) => _code = code;

    /// <summary>Gets the value for an unknown currency: <c>XXX</c>, ISO's own code for that.</summary>
    public static Currency None => default;

    /// <summary>Gets the three upper-case letters of the code; <c>XXX</c> for <c>default</c>.</summary>
    public string Code => _code ?? NoCurrency;

    /// <summary>Gets whether this is <see cref="None"/>.</summary>
    public bool IsNone => _code is null;

    /// <summary>
    /// Gets the number of decimals of the smallest unit: 2 for USD, 0 for JPY, 3 for KWD, 4 for CLF. Null when ISO 4217
    /// defines none (metals, <c>XXX</c>) or does not list the code.
    /// </summary>
    public int? MinorUnits => IsoTable.MinorUnits(Code);

    /// <summary>Reads three ASCII letters in any case.</summary>
    /// <exception cref="FormatException">The text is not three ASCII letters.</exception>
    public static Currency Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Currency currency)
            ? currency
            : throw new FormatException("A currency code is three letters as in ISO 4217, such as USD.");
    }

    /// <summary>Reads three ASCII letters in any case; false, and <see cref="None"/>, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Currency currency) => TryParse(text.AsSpan(), out currency);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    static string ITextValue<Currency>.Expected => "a currency code, such as \"USD\"";

    static Currency ITextValue<Currency>.FromText(string text) => Parse(text);

    string ITextValue<Currency>.ToText() => Code;

    internal static bool TryParse(ReadOnlySpan<char> text, out Currency currency)
    {
        currency = None;
        if (text.Length != CodeLength)
            return false;
        Span<char> code = stackalloc char[CodeLength];
        for (int i = 0; i < CodeLength; i++)
        {
            if (!char.IsAsciiLetter(text[i]))
                return false;
            code[i] = char.ToUpperInvariant(text[i]);
        }
        if (!code.SequenceEqual(NoCurrency))
            currency = new Currency(IsoTable.Find(code) ?? code.ToString());
        return true;
    }
}
