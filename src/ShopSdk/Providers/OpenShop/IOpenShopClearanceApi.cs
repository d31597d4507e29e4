using System.Diagnostics.CodeAnalysis;
using Refit;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.OpenShop;

/// <summary>What OpenShop has on file for customs. A failure is told inside HTTP 200; see the provider's page.</summary>
public interface IOpenShopClearanceApi
{
    /// <summary>Gets what is on file. The method is documented; path, query and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Get("/api/open/clearance/check"), Effect(Effect.Read)]
    Task<OpenShopAnswer<OpenClearanceVo>> CheckClearanceAsync(
        [AliasAs("receiverid")] long? receiverId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Puts a private person on file, absolutely. The method is documented; path and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Post("/api/open/clearance/personal"), Effect(Effect.Repeatable)]
    Task<OpenShopAnswer<OpenShopNothing>> UpdatePersonalClearanceAsync(
        [Body] OpenClearancePersonalAo clearance,
        CancellationToken cancellationToken = default
    );

    /// <summary>Puts a company on file, absolutely. The method is documented; path and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Post("/api/open/clearance/company"), Effect(Effect.Repeatable)]
    Task<OpenShopAnswer<OpenShopNothing>> UpdateCompanyClearanceAsync(
        [Body] OpenClearanceCompanyAo clearance,
        CancellationToken cancellationToken = default
    );

    /// <summary>Puts a passport on file, absolutely. The method is documented; path and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Post("/api/open/clearance/passport"), Effect(Effect.Repeatable)]
    Task<OpenShopAnswer<OpenShopNothing>> UpdatePassportClearanceAsync(
        [Body] OpenClearancePassportAo clearance,
        CancellationToken cancellationToken = default
    );
}
