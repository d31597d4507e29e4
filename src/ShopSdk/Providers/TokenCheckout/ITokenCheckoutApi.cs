using Refit;
using ShopSdk.Http;
using ShopSdk.Providers.TokenCheckout.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>
/// TokenCheckout's checkout API, every call of its document. Amounts are text in major units, without a currency. A buyer's
/// view of a store sends the buyer's token with every call. See docs/providers/token-checkout.md for errors.
/// </summary>
public interface ITokenCheckoutApi
{
    /// <summary>
    /// Creates a checkout from items, from a cart, or from both. The response has only its token: the provider continues to process the
    /// checkout. It orders nothing, so after an unknown outcome it is safe to create another checkout.
    /// </summary>
    [Headers("Accept: application/json; version=2.0")]
    [Post("/api/checkout/"), Effect(Effect.Once)]
    Task<TokenCheckoutCreated> CreateCheckoutAsync(
        [Body] TokenCheckoutCreateRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Gets a checkout. Status 202 means "not ready yet": the content then has only <see cref="TokenCheckoutSnapshot.Detail"/> and
    /// <see cref="TokenCheckoutSnapshot.Code"/>; call again. Status 400 with the code <c>order_placed</c> means that it became an
    /// order, which the error's <see cref="Errors.ErrorDetails.Order"/> names. Status 429 means a rate limit, whatever the code.
    /// </summary>
    /// <remarks>In a buyer's view this binds the checkout to the buyer, like <see cref="BindToBuyerAsync"/>.</remarks>
    [Get("/api/checkout/{token}/"), Effect(Effect.Read)]
    Task<ApiResult<TokenCheckoutSnapshot>> GetCheckoutAsync(string token, CancellationToken cancellationToken = default);

    /// <summary>
    /// Binds a checkout to the buyer whose token is sent, and gets it. The responses are the same as for
    /// <see cref="GetCheckoutAsync"/>, with <see cref="TokenCheckoutSnapshot.Customer"/> filled.
    /// </summary>
    /// <remarks>Call it in a buyer's view of the store. Without a buyer it only reads the checkout and binds nothing.</remarks>
    [Get("/api/checkout/{token}/"), Effect(Effect.Repeatable)]
    Task<ApiResult<TokenCheckoutSnapshot>> BindToBuyerAsync(string token, CancellationToken cancellationToken = default);

    /// <summary>Changes the members that the request names.</summary>
    [Patch("/api/checkout/{token}/"), Effect(Effect.Repeatable)]
    Task<TokenCheckoutSnapshot> UpdateCheckoutAsync(
        string token,
        [Body] TokenCheckoutUpdateRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Deletes a checkout (204).</summary>
    [Delete("/api/checkout/{token}/"), Effect(Effect.Repeatable)]
    Task DeleteCheckoutAsync(string token, CancellationToken cancellationToken = default);

    /// <summary>Ships to an address that the buyer saved.</summary>
    [Put("/api/checkout/{token}/update_address/"), Effect(Effect.Repeatable)]
    Task<TokenCheckoutSnapshot> UpdateAddressAsync(
        string token,
        [Body] TokenCheckoutUpdateAddressRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists the coupon codes that the checkout can have.</summary>
    [Get("/api/checkout/{token}/available_coupon_codes/"), Effect(Effect.Read)]
    Task<IReadOnlyList<TokenCheckoutCouponCode>> GetAvailableCouponCodesAsync(
        string token,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Adds a coupon code that was redeemed before, by its id or its text. The content is the checkout (200), or null if the provider
    /// answers 204. In that case, get the checkout.
    /// </summary>
    [Post("/api/checkout/{token}/add_coupon/"), Effect(Effect.Repeatable)]
    Task<ApiResult<TokenCheckoutSnapshot>> AddCouponAsync(
        string token,
        [Body] TokenCheckoutAddCouponRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Redeems a coupon by its prefix into a code for the buyer, and adds that code. Each send may redeem one more. The responses are
    /// the same as for <see cref="AddCouponAsync"/>.
    /// </summary>
    [Post("/api/checkout/{token}/add_coupon/"), Effect(Effect.Once)]
    Task<ApiResult<TokenCheckoutSnapshot>> RedeemCouponAsync(
        string token,
        [Body] TokenCheckoutRedeemCouponRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Removes all coupons. The responses are the same as for <see cref="AddCouponAsync"/>.</summary>
    [Post("/api/checkout/{token}/remove_coupons/"), Effect(Effect.Repeatable)]
    Task<ApiResult<TokenCheckoutSnapshot>> RemoveCouponsAsync(string token, CancellationToken cancellationToken = default);

    /// <summary>Assigns shipping methods to lines; each line is named by its id.</summary>
    [Post("/api/checkout/{token}/bind_shipping_method/"), Effect(Effect.Repeatable)]
    Task<TokenCheckoutSnapshot> BindShippingMethodsAsync(
        string token,
        [Body] IReadOnlyList<TokenCheckoutShippingBinding> bindings,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes the checkout an order, neither paid nor shipped. The document shows no body, so none is sent.</summary>
    [Post("/api/checkout/{token}/place_order/"), Effect(Effect.Once)]
    Task<TokenCheckoutOrder> PlaceOrderAsync(string token, CancellationToken cancellationToken = default);

    /// <summary>Lists the vouchers that can pay for the later order.</summary>
    [Get("/api/checkout/{token}/available_vouchers/"), Effect(Effect.Read)]
    Task<IReadOnlyList<TokenCheckoutVoucher>> GetAvailableVouchersAsync(
        string token,
        CancellationToken cancellationToken = default
    );
}
