using System.Globalization;
using System.Text.RegularExpressions;

namespace ShopSdk.TestKit;

/// <summary>Compares JSON numbers by value, with any number of digits.</summary>
internal static partial class JsonNumber
{
    /// <summary>Do two JSON numbers have the same value?</summary>
    internal static bool SameValue(string left, string right) => Canonical(left) == Canonical(right);

    /// <summary>Is the text a JSON number (no leading zeros, no spaces) of the same value?</summary>
    internal static bool Writes(string text, string number) => Grammar().IsMatch(text) && SameValue(text, number);

    /// <summary>Returns the digits without leading and trailing zeros, and the power of ten of the last digit.</summary>
    private static (bool Negative, string Digits, int Exponent) Canonical(string number)
    {
        Match match = Grammar().Match(number);
        string fraction = match.Groups["fraction"].Value;
        string all = match.Groups["whole"].Value + fraction;
        string digits = all.TrimEnd('0');
        int exponent = match.Groups["exponent"] is { Success: true, Value: var text }
            ? int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : 0;
        exponent += all.Length - digits.Length - fraction.Length;
        digits = digits.TrimStart('0');
        return digits.Length == 0 ? (false, "", 0) : (number[0] == '-', digits, exponent);
    }

    [GeneratedRegex(
        @"\A-?(?<whole>0|[1-9][0-9]*)(\.(?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]{1,9}))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Grammar();
}
