using System.Diagnostics.CodeAnalysis;
using Refit;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.OpenShop;

/// <summary>OpenShop's customs data. A failure has HTTP 200 with an error inside; see the provider's page.</summary>
public interface IOpenShopClearanceApi
{
    /// <summary>Gets the customs data. The method is documented; path, query and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Get("/api/open/clearance/check"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenClearanceVo>> CheckClearanceAsync(
        [AliasAs("receiverid")] long? receiverId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Sets the customs data of a private person; it replaces earlier data. The method is documented; path and members are inferred.
    /// </summary>
    [Experimental("SHOP010")]
    [Post("/api/open/clearance/personal"), Effect(Effect.Repeatable)]
    Task<OpenShopResponse<OpenShopNothing>> UpdatePersonalClearanceAsync(
        [Body] OpenClearancePersonalAo clearance,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Sets the customs data of a company; it replaces earlier data. The method is documented; path and members are inferred.
    /// </summary>
    [Experimental("SHOP010")]
    [Post("/api/open/clearance/company"), Effect(Effect.Repeatable)]
    Task<OpenShopResponse<OpenShopNothing>> UpdateCompanyClearanceAsync(
        [Body] OpenClearanceCompanyAo clearance,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Sets the passport for customs; it replaces earlier data. The method is documented; path and members are inferred.
    /// </summary>
    [Experimental("SHOP010")]
    [Post("/api/open/clearance/passport"), Effect(Effect.Repeatable)]
    Task<OpenShopResponse<OpenShopNothing>> UpdatePassportClearanceAsync(
        [Body] OpenClearancePassportAo clearance,
        CancellationToken cancellationToken = default
    );
}
