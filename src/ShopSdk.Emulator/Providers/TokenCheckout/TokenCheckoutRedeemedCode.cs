namespace ShopSdk.Emulator.Providers.TokenCheckout;

/// <summary>A coupon that was redeemed into a code.</summary>
/// <param name="Id">The code's id.</param>
/// <param name="Code">The code.</param>
/// <param name="CouponCode">The code of the shop's coupon, which is the prefix.</param>
internal sealed record TokenCheckoutRedeemedCode(long Id, string Code, string CouponCode);
