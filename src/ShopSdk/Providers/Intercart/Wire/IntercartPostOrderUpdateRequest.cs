using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>Changes payment state and notes of a completed order.</summary>
public sealed record IntercartPostOrderUpdateRequest : WireRecord
{
    /// <summary>Gets whether the payment is still to come: false once it arrived; null leaves it as it is.</summary>
    [JsonPropertyName("payment_pending")]
    public bool? PaymentPending { get; init; }

    /// <summary>Gets <b>all</b> notes: the list replaces the one before; null leaves it as it is.</summary>
    [JsonPropertyName("note_attributes")]
    public IReadOnlyList<IntercartNote>? NoteAttributes { get; init; }
}
