using System.Globalization;
using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Providers.AnqiCms;

/// <summary>An order of AnqiCMS and its state.</summary>
internal sealed class AnqiCmsEmulatedOrder : EmulatedOrder
{
    internal const int Canceled = -1;
    internal const int Waiting = 0;
    internal const int Paid = 1;
    internal const int Completed = 3;
    internal const int Refunding = 8;

    internal AnqiCmsEmulatedOrder(long number, long buyer, string remark, AnqiCmsBasket basket, DateTimeOffset now)
        : base(
            "anqicms",
            string.Create(CultureInfo.InvariantCulture, $"{now.UtcDateTime:yyyyMMddHHmmss}{number:D4}"),
            ReferenceIn(remark)
        )
    {
        Number = number;
        Buyer = buyer;
        Remark = remark;
        Basket = basket;
        CreatedAt = now;
        UpdatedAt = now;
    }

    public override decimal Total => Basket.Amount;

    internal long Number { get; }

    /// <summary>Gets the buyer's number, 0 for an anonymous one.</summary>
    internal long Buyer { get; }

    internal string Remark { get; }

    internal AnqiCmsBasket Basket { get; }

    internal DateTimeOffset CreatedAt { get; }

    internal DateTimeOffset UpdatedAt { get; set; }

    internal DateTimeOffset? PaidAt { get; set; }

    internal DateTimeOffset? FinishedAt { get; set; }

    internal int Status { get; set; }

    internal int RefundStatus { get; set; }

    internal string PaymentId { get; set; } = "";

    internal JsonObject? Address { get; init; }

    /// <summary>
    /// The caller's reference is the text in <c>[ref:...]</c> at the start of the note. Without that mark, it is the note itself.
    /// </summary>
    internal static string ReferenceIn(string remark)
    {
        const string Open = "[ref:";
        int close = remark.IndexOf(']', StringComparison.Ordinal);
        return remark.StartsWith(Open, StringComparison.Ordinal) && close > 0
            ? Uri.UnescapeDataString(remark[Open.Length..close])
            : remark;
    }
}
