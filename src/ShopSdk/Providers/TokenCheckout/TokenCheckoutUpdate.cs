using System.Net;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>Executes one update: makes the calls that it needs, in their fixed order, up to the first call that fails.</summary>
internal sealed class TokenCheckoutUpdate
{
    private readonly TokenCheckoutApi _api;
    private readonly CheckoutId _id;
    private readonly CheckoutUpdate _update;
    private readonly CheckoutCall _call;
    private readonly List<CheckoutProblem> _problems = [];

    public TokenCheckoutUpdate(TokenCheckoutApi api, CheckoutId id, CheckoutUpdate update, CheckoutCall call) =>
        (_api, _id, _update, _call) = (api, id, update, call);

    /// <summary>Gets the checkout from the last response; null when that response had none. The checkout must then be read.</summary>
    public TokenCheckoutSnapshot? Known { get; set; }

    /// <summary>Gets the problems that a shopper must correct.</summary>
    public IReadOnlyList<CheckoutProblem> Problems => _problems;

    /// <summary>Gets whether the update belongs to a start. A failure then always leaves a checkout behind.</summary>
    public bool IsStart { get; init; }

    /// <summary>Makes the calls.</summary>
    /// <param name="read">Reads the complete checkout, for the ids of its lines.</param>
    /// <exception cref="CheckoutUpdateException">A call failed, and there was more than one.</exception>
    public async Task RunAsync(Func<Task<TokenCheckoutSnapshot>> read)
    {
        (UpdateGroups Groups, Func<Task> Apply)[] steps = [.. Steps(read).Where(step => step.Groups != UpdateGroups.None)];
        var applied = UpdateGroups.None;
        foreach ((UpdateGroups groups, Func<Task> apply) in steps)
        {
            try
            {
                await apply().ConfigureAwait(false);
            }
            catch (ShopException e)
            {
                if (steps.Length == 1 && !IsStart)
                    throw;
                throw new CheckoutUpdateException(_id, applied, groups, _update.Groups & ~applied & ~groups, e);
            }
            applied |= groups;
        }
    }

    private IEnumerable<(UpdateGroups Groups, Func<Task> Apply)> Steps(Func<Task<TokenCheckoutSnapshot>> read)
    {
        UpdateGroups all = _update.Groups;
        yield return (all & (UpdateGroups.Contact | UpdateGroups.Note), PatchAsync);
        yield return (all & UpdateGroups.SavedAddress, SetAddressAsync);
        yield return (all & UpdateGroups.Discount, SetCouponAsync);
        yield return (all & UpdateGroups.Shipping, () => BindShippingAsync(read));
    }

    private async Task PatchAsync() =>
        Take(
            await _api.UpdateCheckoutAsync(_id.Key, TokenCheckoutMapping.ToPatch(_update), _call.CancellationToken)
                .ConfigureAwait(false)
        );

    private async Task SetAddressAsync()
    {
        long address = TokenCheckoutMapping.ToNumber(_update.SavedAddressId, nameof(_update.SavedAddressId));
        var request = new TokenCheckoutUpdateAddressRequest { CustomerAddressId = address };
        Take(await _api.UpdateAddressAsync(_id.Key, request, _call.CancellationToken).ConfigureAwait(false));
    }

    private async Task SetCouponAsync()
    {
        bool removes = _update.DiscountCode is not { Length: > 0 };
        using ApiResult<TokenCheckoutSnapshot> response = await (
            removes
                ? _api.RemoveCouponsAsync(_id.Key, _call.CancellationToken)
                : _api.AddCouponAsync(_id.Key, new() { Code = _update.DiscountCode }, _call.CancellationToken)
        ).ConfigureAwait(false);
        if (response.Error is { } error)
        {
            if (removes || !IsAboutTheCode(error))
                throw error;
            _problems.Add(new(CheckoutProblemKind.DiscountCode, error.Message, error.ProviderCode));
        }
        Take(response.Content);
    }

    private async Task BindShippingAsync(Func<Task<TokenCheckoutSnapshot>> read)
    {
        long method = TokenCheckoutMapping.ToNumber(_update.Shipping?.MethodId, nameof(ShippingChoice.MethodId));
        TokenCheckoutSnapshot checkout = Known ?? await read().ConfigureAwait(false);
        IReadOnlyList<TokenCheckoutShippingBinding> bindings = TokenCheckoutMapping.ToBindings(checkout, method);
        if (bindings.Count > 0)
            Take(await _api.BindShippingMethodsAsync(_id.Key, bindings, _call.CancellationToken).ConfigureAwait(false));
    }

    /// <summary>A response without lines (204, or "not ready yet") contains no checkout. The checkout is then read.</summary>
    private void Take(TokenCheckoutSnapshot? response) =>
        Known = response is { Token: not null, Lines: not null } ? response : null;

    /// <summary>The shopper must correct a rejected code. If "not found" means the checkout, the read after it fails.</summary>
    private static bool IsAboutTheCode(ShopException error) =>
        error is RequestRejectedException { Reason: RejectionReason.Invalid or RejectionReason.NotFound }
        && error.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity;
}
