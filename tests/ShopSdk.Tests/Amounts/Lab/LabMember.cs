using System.Numerics;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Amounts.Lab;

/// <summary>A number of a made-up order, in minor units (a count in ones), that can be set to another value on the wire.</summary>
public sealed class LabMember(string path, JsonObject owner, string name, int decimals, LabForm form, bool isCount = false)
{
    public string Path => path;

    public bool IsCount => isCount;

    public BigInteger Minor { get; private set; }

    /// <summary>Gets the smallest amount that the shop knows: 100 where it prints yen with two decimals.</summary>
    public BigInteger Unit { get; init; } = BigInteger.One;

    public void Set(BigInteger minor)
    {
        Minor = minor;
        string text = isCount ? minor.ToString() : Text(minor, decimals);
        if (form == LabForm.ShortNumber && text.Contains('.', StringComparison.Ordinal))
            text = text.TrimEnd('0').TrimEnd('.');
        owner[name] = form == LabForm.Text ? JsonValue.Create(text) : JsonNode.Parse(text);
    }

    /// <summary>Writes an integer with a point in it: no decimal of the product's is involved.</summary>
    public static string Text(BigInteger minor, int decimals)
    {
        if (decimals == 0)
            return minor.ToString();
        string digits = BigInteger.Abs(minor).ToString().PadLeft(decimals + 1, '0');
        return $"{(minor.Sign < 0 ? "-" : "")}{digits[..^decimals]}.{digits[^decimals..]}";
    }
}

/// <summary>How a number is written on the wire.</summary>
public enum LabForm
{
    /// <summary>As a JSON number.</summary>
    Number,

    /// <summary>As a JSON string.</summary>
    Text,

    /// <summary>As a JSON number without zeros at its end.</summary>
    ShortNumber,
}
