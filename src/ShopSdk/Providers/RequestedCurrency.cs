using ShopSdk.Errors;
using ShopSdk.Stores;

namespace ShopSdk.Providers;

/// <summary>
/// Handles <see cref="CheckoutRequest.Currency"/> where a provider accepts none. It names the currency of the amounts if neither the
/// responses nor the store's options do, and it must not contradict them.
/// </summary>
internal sealed class RequestedCurrency(ShopStore store)
{
    /// <summary>Gives what an id has to remember; null for nothing.</summary>
    /// <exception cref="ArgumentException">The store's options name another currency.</exception>
    public string? Of(CheckoutRequest request)
    {
        if (request.Currency is not { IsNone: false } asked)
            return null;
        if (Currency.TryParse(store.Options.Currency, out Currency known) && known != asked)
            throw new ArgumentException(
                $"The request asks for {asked}, and store '{store.Name}' is in {known}: {store.Provider.DisplayName} takes no currency from the "
                    + $"caller. Leave {nameof(CheckoutRequest)}.{nameof(CheckoutRequest.Currency)} out, or use a store of that currency."
            );
        return asked.Code;
    }

    /// <summary>Reads it back from an id.</summary>
    public static Currency? Parse(string? remembered) => Currency.TryParse(remembered, out Currency currency) ? currency : null;

    /// <summary>Refuses a checkout that started in another currency than the caller asked for.</summary>
    /// <exception cref="RequestRejectedException">The response states another currency. The exception's details have the checkout.</exception>
    public static Checkout Require(CheckoutRequest request, Checkout checkout) =>
        request.Currency is { IsNone: false } asked
        && checkout.Currency != asked
        && checkout.CurrencySource == CurrencySource.Response
            ? throw new RequestRejectedException(
                $"The request asks for {asked}, and the checkout that was started is in {checkout.Currency}. "
                    + $"Leave {nameof(CheckoutRequest)}.{nameof(CheckoutRequest.Currency)} out to take it as it is.",
                RejectionReason.Invalid,
                new ErrorDetails
                {
                    Provider = checkout.Id.Provider,
                    Checkout = checkout.Id,
                    RequestId = checkout.RequestId,
                }
            )
            : checkout;
}
