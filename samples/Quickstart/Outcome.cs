using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk;
using ShopSdk.Amounts;

namespace Quickstart;

/// <summary>The result of one shop's checkout.</summary>
internal sealed partial record Outcome(
    string Provider,
    CheckoutCapabilities Capabilities,
    Checkout Checkout,
    Placement? Placement,
    int Requests,
    int Polls,
    bool IsReal
)
{
    /// <summary>The result of recomputing the amounts.</summary>
    public AmountReport Amounts { get; } = Checkout.VerifyAmounts();

    /// <summary>The final state, in one word.</summary>
    public string State =>
        Placement switch
        {
            null => Checkout.State.ToString().ToLowerInvariant(),
            ShopSdk.Placement.Placed => "placed",
            ShopSdk.Placement.NotPlaced => "notPlaced",
            _ => "unknown",
        };

    /// <summary>The order; null if there is none.</summary>
    public ShopSdk.Placement.Placed? Placed => Placement as ShopSdk.Placement.Placed;

    public string ToJson() =>
        JsonSerializer.Serialize(
            new Line(
                Provider,
                State,
                Placed is null ? null : Word(Placed.Payment),
                [.. Capabilities.PlaceYields.Select(Word)],
                Placed?.Order.Value,
                (Placed?.Total ?? Checkout.Amounts.Total)?.Amount.ToString(CultureInfo.InvariantCulture),
                Checkout.Currency.Code,
                JsonNamingPolicy.CamelCase.ConvertName(Amounts.Outcome.ToString()),
                Amounts.CheckCount,
                Requests,
                Polls,
                Capabilities.Polls,
                IsReal ? "real" : "emulated"
            ),
            LineJson.Default.Line
        );

    private static string Word(PaymentState payment) => payment.ToString().ToLowerInvariant();

    internal sealed record Line(
        string Provider,
        string State,
        string? Payment,
        string[] PlaceYields,
        string? OrderId,
        string? Total,
        string Currency,
        string Amounts,
        int Checks,
        int Requests,
        int Polls,
        bool IsPolled,
        string Store
    );

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Line))]
    internal sealed partial class LineJson : JsonSerializerContext;
}
