using System.Diagnostics.CodeAnalysis;
using Refit;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.OpenShop;

/// <summary>How OpenShop sends orders. A failure is told inside HTTP 200; see the provider's page.</summary>
public interface IOpenShopExpressApi
{
    /// <summary>Asks how orders can be sent and what that costs; it changes nothing. Method, path and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Post("/api/open/express/preview"), Effect(Effect.Read)]
    Task<OpenShopAnswer<OpenExpressDeliveryVo>> PreviewExpressAsync(
        [Body] OpenExpressPreviewAo preview,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Sends orders, which the shop by inference charges to the balance of the account. Some parcels may fail while others are
    /// created: look at each result.
    /// </summary>
    [Post("/api/open/express/create"), Effect(Effect.Once)]
    Task<OpenShopAnswer<OpenShopExpressResults>> CreateExpressAsync(
        [Body] OpenExpressCreateAo express,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets what happened to a parcel. Method, path, query and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Get("/api/open/express/tracking"), Effect(Effect.Read)]
    Task<OpenShopAnswer<OpenExpressRecordResultVo>> TrackExpressAsync(
        [AliasAs("expressnumber")] string expressNumber,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets the numbers of the parcels that orders are in; it changes nothing. Method, path and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Post("/api/open/express/number"), Effect(Effect.Read)]
    Task<OpenShopAnswer<OpenShopList<OpenQueryExpressnumberVo>>> FindExpressNumbersAsync(
        [Body] OpenQueryExpressnumberAo query,
        CancellationToken cancellationToken = default
    );
}
