using System.Buffers.Text;

namespace ShopSdk.Json;

/// <summary>
/// Reads decimals without ever rounding: an optional minus, digits, an optional point with digits, at most 28
/// significant digits and 28 decimals. The scale is kept, so that 8.80 stays 8.80.
/// </summary>
internal static class ExactDecimal
{
    /// <summary>The longest text that is looked at: any longer one cannot be exact, or is padded with zeros.</summary>
    internal const int MaxLength = 64;

    private const int MaxDigits = 28;
    private const int FastDigits = 18;

    internal static bool TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0m;
        if (!TryScan(text, out ulong mantissa, out int digits, out int scale))
            return false;
        if (digits > FastDigits)
            return Utf8Parser.TryParse(text, out value, out int consumed) && consumed == text.Length;
        bool negative = text[0] == (byte)'-' && mantissa != 0;
        value = new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), 0, negative, (byte)scale);
        return true;
    }

    internal static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0m;
        if (text.Length > MaxLength)
            return false;
        Span<byte> bytes = stackalloc byte[MaxLength];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > '9')
                return false;
            bytes[i] = (byte)text[i];
        }
        return TryRead(bytes[..text.Length], out value);
    }

    /// <summary>Checks the grammar; the mantissa is meaningful while there are at most 18 significant digits.</summary>
    private static bool TryScan(ReadOnlySpan<byte> text, out ulong mantissa, out int digits, out int scale)
    {
        mantissa = 0;
        digits = 0;
        scale = 0;
        if (text.Length is 0 or > MaxLength)
            return false;
        int start = text[0] == (byte)'-' ? 1 : 0;
        int point = -1;
        for (int i = start; i < text.Length; i++)
        {
            uint digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                mantissa = unchecked((mantissa * 10) + digit);
                if (digits > 0 || digit > 0)
                    digits++;
                if (point >= 0)
                    scale++;
            }
            else if (text[i] == (byte)'.' && point < 0 && i > start)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }
        bool complete = text.Length > start && point != text.Length - 1;
        return complete && digits <= MaxDigits && scale <= MaxDigits;
    }
}
