namespace ShopSdk.Emulator.Providers.TokenCheckout;

/// <summary>
/// The codes of this shop. Each of the shop's coupons counts as redeemed once, under its own code. Redeeming it with that code as the
/// prefix creates one more code: the prefix and six more characters.
/// </summary>
internal sealed class TokenCheckoutCoupons(EmulatedShop shop)
{
    private const long FirstOwnId = 27_000;
    private const long FirstRedeemedId = 28_000;

    private readonly List<TokenCheckoutRedeemedCode> _redeemed = [];

    internal IEnumerable<TokenCheckoutRedeemedCode> All => [.. shop.Coupons.Select(Own), .. _redeemed];

    internal TokenCheckoutRedeemedCode? Find(long? id, string? code) =>
        All.FirstOrDefault(known => known.Id == id || string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Redeems one more code; null if no coupon has this prefix.</summary>
    internal TokenCheckoutRedeemedCode? Redeem(string prefix)
    {
        if (
            shop.Coupons.FirstOrDefault(known => string.Equals(known.Code, prefix, StringComparison.OrdinalIgnoreCase))
            is not { } coupon
        )
            return null;
        var code = new TokenCheckoutRedeemedCode(FirstRedeemedId + _redeemed.Count, coupon.Code + shop.NextToken(6), coupon.Code);
        _redeemed.Add(code);
        return code;
    }

    private static TokenCheckoutRedeemedCode Own(EmulatedCoupon coupon) => new(FirstOwnId + coupon.Id, coupon.Code, coupon.Code);
}
