using System.Diagnostics.CodeAnalysis;
using Refit;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.OpenShop;

/// <summary>OpenShop's recipient addresses. A failure has HTTP 200 with an error inside; see the provider's page.</summary>
public interface IOpenShopAddressApi
{
    /// <summary>Gets the saved addresses. Method, path and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Get("/api/open/address/list"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenShopList<OpenReceiveAddressVo>>> GetAddressesAsync(CancellationToken cancellationToken = default);

    /// <summary>Finds the places of a postal code or a suburb. Method, path, query and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Get("/api/open/address/query"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenShopList<OpenAddressVo>>> FindPlacesAsync(
        string? postcode = null,
        string? suburb = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Replaces a saved address completely. A second send results in the same state.</summary>
    [Post("/api/open/address/edit"), Effect(Effect.Repeatable)]
    Task<OpenShopResponse<OpenReceiveAddressVo>> EditAddressAsync(
        [Body] OpenReceiveAddressEdit address,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Saves a new address and returns its id. It is the same call as for editing, but without an id. It is inferred that a second send
    /// creates a second address.
    /// </summary>
    [Post("/api/open/address/edit"), Effect(Effect.Once)]
    Task<OpenShopResponse<OpenReceiveAddressVo>> CreateAddressAsync(
        [Body] OpenReceiveAddressAo address,
        CancellationToken cancellationToken = default
    );
}
