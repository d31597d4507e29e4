using System.Text.Json.Serialization;

namespace ShopSdk.Placing;

/// <summary>One attempt to place an intent.</summary>
/// <param name="Id">The attempt's own id. Records of a journal are replaced only by the attempt that wrote them, or by evidence about it.</param>
/// <param name="Checkout">The checkout that it sends. Sensitive, as every <see cref="CheckoutId"/>.</param>
/// <param name="BegunAt">When it was begun.</param>
/// <param name="LatestSend">
/// The latest time at which it can send: at first the end of its call, and once it has ended the time at which it ended. In whole milliseconds.
/// </param>
public sealed record PlacementAttempt(Guid Id, CheckoutId Checkout, DateTimeOffset BegunAt, DateTimeOffset LatestSend)
{
    /// <summary>
    /// Gets how long the attempt may still send, as measured before <see cref="IPlacementJournal.BeginAsync"/> was called; null when it sends nothing. A
    /// journal with a separate clock sets <see cref="BegunAt"/> to its now, and <see cref="LatestSend"/> to its now and this time. Not stored.
    /// </summary>
    [JsonIgnore]
    public TimeSpan? TimeLeft { get; init; }

    /// <summary>Gets the hash of the buyer's key; null when the caller gave none.</summary>
    public string? Buyer { get; init; }

    /// <summary>Gets the hash of the buyer's credential; null without a buyer.</summary>
    public string? Credential { get; init; }

    /// <summary>Gets the hash of what the checkout contained when it was last read before sending; null when it was not read.</summary>
    public string? Content { get; init; }

    /// <summary>Gets the total of the checkout when it was last read before sending; null when it was not read.</summary>
    public Money? Quoted { get; init; }
}
