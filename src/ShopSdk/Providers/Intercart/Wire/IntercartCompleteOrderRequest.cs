using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>Completes an order, with last changes to it: this places the order.</summary>
public sealed record IntercartCompleteOrderRequest : IntercartOrderChanges
{
    /// <summary>Gets that the order is to be completed: true unless set otherwise.</summary>
    [JsonPropertyName("complete")]
    public bool? Complete { get; init; } = true;

    /// <summary>
    /// Gets whether the payment is still to come; null is left out, which the shop takes as false: paid.
    /// </summary>
    [JsonPropertyName("payment_pending")]
    public bool? PaymentPending { get; init; }

    /// <summary>Gets the notes to set; null leaves them out.</summary>
    [JsonPropertyName("note_attributes")]
    public IReadOnlyList<IntercartNote>? NoteAttributes { get; init; }
}
