namespace ShopSdk;

/// <summary>A problem that a shopper can cause and correct. It is a value, not an exception.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">A message for developers; do not show it to shoppers.</param>
/// <param name="ProviderCode">The provider's own code; null when it gave none.</param>
/// <param name="LineId">The line that is meant; null for the whole checkout.</param>
public sealed record CheckoutProblem(
    CheckoutProblemKind Kind,
    string Message,
    string? ProviderCode = null,
    string? LineId = null
);

/// <summary>What a <see cref="CheckoutProblem"/> is about.</summary>
public enum CheckoutProblemKind
{
    /// <summary>The provider named something that this version does not know.</summary>
    Other,

    /// <summary>The discount code is unknown, expired, or does not apply.</summary>
    DiscountCode,

    /// <summary>There is not enough of an item.</summary>
    Stock,

    /// <summary>An item can no longer be bought.</summary>
    ItemUnavailable,

    /// <summary>An item was refused when the checkout started; the others are in.</summary>
    ItemRefused,

    /// <summary>A price changed since the item went into the cart.</summary>
    PriceChanged,
}
