using System.Diagnostics.CodeAnalysis;
using Refit;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.OpenShop;

/// <summary>OpenShop's shipping of orders. A failure has HTTP 200 with an error inside; see the provider's page.</summary>
public interface IOpenShopExpressApi
{
    /// <summary>
    /// Gets the shipping options for orders and their costs; it changes nothing. Method, path and members are inferred.
    /// </summary>
    [Experimental("SHOP010")]
    [Post("/api/open/express/preview"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenExpressDeliveryVo>> PreviewExpressAsync(
        [Body] OpenExpressPreviewAo preview,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Ships orders. It is inferred that the shop charges this to the balance of the account. Some parcels may fail while others are
    /// created: check each result.
    /// </summary>
    [Post("/api/open/express/create"), Effect(Effect.Once)]
    Task<OpenShopResponse<OpenShopExpressResults>> CreateExpressAsync(
        [Body] OpenExpressCreateAo express,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets what happened to a parcel. Method, path, query and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Get("/api/open/express/tracking"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenExpressRecordResultVo>> TrackExpressAsync(
        [AliasAs("expressnumber")] string expressNumber,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Gets the numbers of the parcels that contain the orders; it changes nothing. Method, path and members are inferred.
    /// </summary>
    [Experimental("SHOP010")]
    [Post("/api/open/express/number"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenShopList<OpenQueryExpressnumberVo>>> FindExpressNumbersAsync(
        [Body] OpenQueryExpressnumberAo query,
        CancellationToken cancellationToken = default
    );
}
