using System.Text.Json.Serialization;
using ShopSdk.Internal;

namespace ShopSdk;

/// <summary>How to place a checkout. Where the provider asks for the payment state, the caller declares it.</summary>
public sealed record PlaceRequest
{
    private PlaceRequest() { }

    /// <summary>
    /// Gets the payment state that the caller declares; null where the provider sets it. A provider that needs the state rejects null.
    /// A provider that sets the state itself rejects any other value. Both happen before anything is sent.
    /// </summary>
    public PaymentState? Payment { get; private init; }

    /// <summary>Gets the total that the buyer agreed to; null takes any. Another total is refused before placing.</summary>
    public Money? ExpectedTotal { get; init; }

    /// <summary>
    /// Gets key-value notes to keep with the order; empty for none. Refused before anything is sent where
    /// <see cref="CheckoutCapabilities.KeepsNotes"/> is false.
    /// </summary>
    public IReadOnlyDictionary<string, string> Notes
    {
        get;
        init => field = NotNullItems.Of(value, nameof(Notes));
    } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Places; the provider settles what the payment state is.</summary>
    public static PlaceRequest Default() => new();

    /// <summary>Places; the caller says that it has been paid.</summary>
    public static PlaceRequest Paid() => new() { Payment = PaymentState.Paid };

    /// <summary>Places; the caller says that payment is under way.</summary>
    public static PlaceRequest PaymentPending() => new() { Payment = PaymentState.Pending };
}

/// <summary>What is known about the payment of an order. Placed is not paid.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PaymentState>))]
public enum PaymentState
{
    /// <summary>The provider did not say.</summary>
    Unknown,

    /// <summary>Not paid yet.</summary>
    Unpaid,

    /// <summary>Payment is under way.</summary>
    Pending,

    /// <summary>Paid.</summary>
    Paid,

    /// <summary>A test payment: no money moved.</summary>
    Simulated,

    /// <summary>Paid, and paid back in full. At a store with test payments, that may have been one.</summary>
    Refunded,

    /// <summary>Paid, and paid back in part. At a store with test payments, that may have been one.</summary>
    PartiallyRefunded,
}
