namespace ShopSdk;

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
