using ShopSdk.Internal;

namespace ShopSdk;

/// <summary>
/// A change to a checkout. Null members stay as they are. Each provider can change a part of this
/// (<see cref="CheckoutCapabilities.Updates"/>); asking for more is refused before anything is sent.
/// </summary>
public sealed record CheckoutUpdate
{
    /// <summary>Gets the buyer's e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Gets the buyer's full name, where it is kept apart from the address.</summary>
    public string? FullName { get; init; }

    /// <summary>Gets the buyer's mobile number, where it is kept apart from the address.</summary>
    public string? Mobile { get; init; }

    /// <summary>Gets whether the buyer takes e-mail marketing.</summary>
    public bool? AcceptsMarketing { get; init; }

    /// <summary>Gets the shipping address in full.</summary>
    public PostalAddress? ShippingAddress { get; init; }

    /// <summary>Gets the id of an address that the buyer saved with the provider.</summary>
    public string? SavedAddressId { get; init; }

    /// <summary>Gets how to ship.</summary>
    public ShippingChoice? Shipping { get; init; }

    /// <summary>Gets the discount code; the empty text removes the one in force.</summary>
    public string? DiscountCode { get; init; }

    /// <summary>Gets the tip in major units of the checkout's currency.</summary>
    public decimal? Tip { get; init; }

    /// <summary>Gets how it will be paid.</summary>
    public PaymentDetails? Payment { get; init; }

    /// <summary>Gets the upsell items, which replace all earlier ones; empty removes them all.</summary>
    public IReadOnlyList<UpsellItem>? Upsells
    {
        get;
        init => field = value is null ? null : NotNullItems.Of(value, nameof(Upsells));
    }

    /// <summary>Gets a note to the shop.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the parts that this update touches.</summary>
    public UpdateGroups Groups =>
        If(Email is not null || FullName is not null || Mobile is not null || AcceptsMarketing is not null, UpdateGroups.Contact)
        | If(ShippingAddress is not null, UpdateGroups.InlineAddress)
        | If(SavedAddressId is not null, UpdateGroups.SavedAddress)
        | If(Shipping is not null, UpdateGroups.Shipping)
        | If(DiscountCode is not null, UpdateGroups.Discount)
        | If(Tip is not null, UpdateGroups.Tip)
        | If(Payment is not null, UpdateGroups.Payment)
        | If(Upsells is not null, UpdateGroups.Upsell)
        | If(Note is not null, UpdateGroups.Note);

    /// <summary>Prints the parts that are touched, not what they say: an update holds personal data.</summary>
    public override string ToString() => $"{nameof(CheckoutUpdate)} {Groups}";

    private static UpdateGroups If(bool touched, UpdateGroups group) => touched ? group : UpdateGroups.None;
}

/// <summary>The parts of a checkout that can be changed.</summary>
[Flags]
public enum UpdateGroups
{
    /// <summary>Nothing can be changed.</summary>
    None = 0,

    /// <summary>E-mail address, name, mobile number, marketing.</summary>
    Contact = 1,

    /// <summary>The shipping address, written out.</summary>
    InlineAddress = 2,

    /// <summary>The shipping address, by the id of one that the buyer saved.</summary>
    SavedAddress = 4,

    /// <summary>How it is shipped.</summary>
    Shipping = 8,

    /// <summary>The discount code.</summary>
    Discount = 16,

    /// <summary>The tip.</summary>
    Tip = 32,

    /// <summary>Payment gateway and billing address.</summary>
    Payment = 64,

    /// <summary>Upsell items.</summary>
    Upsell = 128,

    /// <summary>A note to the shop.</summary>
    Note = 256,
}
