using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>Shoplazza: orders of a hosted shop platform. Its API places an order by simulating the payment.</summary>
public sealed class ShoplazzaProvider : ProviderDescriptor<ShoplazzaOptions>
{
    private ShoplazzaProvider() { }

    /// <summary>Gets the only instance.</summary>
    public static ShoplazzaProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override ProviderId Id { get; } = ProviderId.Parse("shoplazza");

    /// <inheritdoc/>
    public override string DisplayName => "Shoplazza";

    /// <inheritdoc/>
    public override CheckoutCapabilities Capabilities { get; } =
        new()
        {
            Start = StartSources.Items,
            PlaceYields = [PaymentState.Simulated],
            CanCancelOrder = true,
            Lookup = LookupKind.Checkout,
            BreaksDownTotals = true,
        };

    /// <inheritdoc/>
    public override ProviderErrors Errors { get; } = new ShoplazzaErrors();

    /// <inheritdoc/>
    public override IReadOnlyList<ApiOperation> Operations => ShoplazzaApi.Operations;

    /// <inheritdoc/>
    public override string? RequestIdHeader => "Request-Id";

    /// <inheritdoc/>
    public override AmountRules Amounts => ShoplazzaAmounts.Rules;

    /// <inheritdoc/>
    public override void Authorize(
        HttpRequestMessage request,
        ShoplazzaOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    ) => request.Headers.TryAddWithoutValidation("Access-Token", store.Token);

    /// <inheritdoc/>
    public override ICheckoutClient CreateClient(ShopStore<ShoplazzaOptions> store) => new ShoplazzaClient(store);

    /// <summary>Makes <see cref="IShoplazzaApi"/> for a store; for programs without dependency injection.</summary>
    public static IShoplazzaApi CreateApi(ShopStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new ShoplazzaApi(store.Channel, ShoplazzaJson.Default);
    }
}
