using System.Net;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>One update on its way through the calls that it takes, in their fixed order, up to the first that fails.</summary>
internal sealed class TokenCheckoutUpdate
{
    private readonly TokenCheckoutApi _api;
    private readonly CheckoutId _id;
    private readonly CheckoutUpdate _update;
    private readonly CheckoutCall _call;
    private readonly List<CheckoutProblem> _problems = [];

    public TokenCheckoutUpdate(TokenCheckoutApi api, CheckoutId id, CheckoutUpdate update, CheckoutCall call) =>
        (_api, _id, _update, _call) = (api, id, update, call);

    /// <summary>Gets the checkout as the last answer had it; null when that had none, so that it has to be read.</summary>
    public TokenCheckoutSnapshot? Known { get; set; }

    /// <summary>Gets what a shopper has to mend.</summary>
    public IReadOnlyList<CheckoutProblem> Problems => _problems;

    /// <summary>Gets whether starting came before: a failure then leaves something behind in any case.</summary>
    public bool IsStart { get; init; }

    /// <summary>Makes the calls.</summary>
    /// <param name="read">Reads the whole checkout, for the ids of its lines.</param>
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
        using ApiResult<TokenCheckoutSnapshot> answer = await (
            removes
                ? _api.RemoveCouponsAsync(_id.Key, _call.CancellationToken)
                : _api.AddCouponAsync(_id.Key, new() { Code = _update.DiscountCode }, _call.CancellationToken)
        ).ConfigureAwait(false);
        if (answer.Error is { } error)
        {
            if (removes || !IsAboutTheCode(error))
                throw error;
            _problems.Add(new(CheckoutProblemKind.DiscountCode, error.Message, error.ProviderCode));
        }
        Take(answer.Content);
    }

    private async Task BindShippingAsync(Func<Task<TokenCheckoutSnapshot>> read)
    {
        long method = TokenCheckoutMapping.ToNumber(_update.Shipping?.MethodId, nameof(ShippingChoice.MethodId));
        TokenCheckoutSnapshot checkout = Known ?? await read().ConfigureAwait(false);
        IReadOnlyList<TokenCheckoutShippingBinding> bindings = TokenCheckoutMapping.ToBindings(checkout, method);
        if (bindings.Count > 0)
            Take(await _api.BindShippingMethodsAsync(_id.Key, bindings, _call.CancellationToken).ConfigureAwait(false));
    }

    /// <summary>An answer without lines (204, or "not ready yet") says nothing: the checkout is read then.</summary>
    private void Take(TokenCheckoutSnapshot? answer) => Known = answer is { Token: not null, Lines: not null } ? answer : null;

    /// <summary>A refused code is the shopper's to mend. Should "not found" mean the checkout, reading it afterwards tells.</summary>
    private static bool IsAboutTheCode(ShopException error) =>
        error is RequestRejectedException { Reason: RejectionReason.Invalid or RejectionReason.NotFound }
        && error.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity;
}
