using System.Globalization;
using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Providers.Shoplazza;

/// <summary>An order: opened when it is created, placed when its payment is simulated. Prices are those of its creation.</summary>
internal sealed class ShoplazzaEmulatedOrder : EmulatedOrder
{
    internal ShoplazzaEmulatedOrder(
        ShoplazzaOrderInput input,
        string shopNumber,
        string number,
        string customerId,
        DateTimeOffset now
    )
        : base("shoplazza", $"{shopNumber}-{number}", ReferenceOf(input.Note))
    {
        Number = number;
        CustomerId = customerId;
        Note = input.Note;
        Tags = input.Tags;
        Lines = input.Lines;
        Discount = input.Discount;
        Tax = input.Tax;
        Shipping = input.ShippingPrice;
        ShippingName = input.ShippingName;
        ShippingAddress = input.ShippingAddress;
        BillingAddress = (JsonObject)input.ShippingAddress.DeepClone();
        CreatedAt = now;
        UpdatedAt = now;
    }

    public override decimal Total => Goods + Shipping + Tax - Discount;

    internal string Number { get; }

    internal string CustomerId { get; }

    internal string Note { get; }

    internal string Tags { get; }

    internal IReadOnlyList<ShoplazzaEmulatedLine> Lines { get; }

    internal decimal Goods => Lines.Sum(line => line.Total);

    internal decimal Discount { get; }

    internal decimal Tax { get; }

    internal decimal Shipping { get; }

    internal string ShippingName { get; }

    internal JsonObject ShippingAddress { get; }

    internal JsonObject BillingAddress { get; }

    internal DateTimeOffset CreatedAt { get; }

    internal DateTimeOffset UpdatedAt { get; private set; }

    internal DateTimeOffset? CanceledAt { get; private set; }

    internal string? CancelReason { get; private set; }

    /// <summary>Gets whether the total can be charged: a total with more than two decimals cannot.</summary>
    internal bool HasChargeableTotal => decimal.Round(Total, 2) == Total;

    /// <summary>The first line of a note; it contains the caller's reference.</summary>
    internal static string ReferenceOf(string? note) => (note ?? "").Split('\n')[0].Trim();

    internal string Status(DateTimeOffset now) =>
        CanceledAt is not null ? "cancelled"
        : LooksPlaced(now) ? "placed"
        : "opened";

    internal string FinancialStatus(DateTimeOffset now) =>
        LooksPlaced(now) ? "paid"
        : CanceledAt is not null ? "cancelled"
        : "waiting";

    internal void Pay(DateTimeOffset now, DateTimeOffset visibleFrom)
    {
        UpdatedAt = now;
        Place(now, visibleFrom);
    }

    internal void Cancel(string? reason, DateTimeOffset now)
    {
        CanceledAt = now;
        CancelReason = reason;
        UpdatedAt = now;
    }

    /// <summary>An amount in the provider's format: two decimals, or more if the amount has more.</summary>
    internal static JsonNode Amount(decimal amount) => JsonValue.Create(Text(amount))!;

    internal static string Text(decimal amount) => amount.ToString("0.00##", CultureInfo.InvariantCulture);
}
