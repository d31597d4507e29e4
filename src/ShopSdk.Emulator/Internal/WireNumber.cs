using System.Globalization;
using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Internal;

/// <summary>Amounts in the formats that providers use.</summary>
internal static class WireNumber
{
    /// <summary>A number without trailing zeros: 1009.8.</summary>
    internal static JsonNode Number(decimal amount) => JsonValue.Create(Trim(amount))!;

    /// <summary>A text with two decimals: "1009.80".</summary>
    internal static JsonNode Text(decimal amount) => JsonValue.Create(amount.ToString("0.00", CultureInfo.InvariantCulture))!;

    /// <summary>A text without trailing zeros: "10.5".</summary>
    internal static JsonNode ShortText(decimal amount) => JsonValue.Create(Trim(amount).ToString(CultureInfo.InvariantCulture))!;

    private static decimal Trim(decimal amount) => amount / 1.000000000000000000000000000000000m;
}
