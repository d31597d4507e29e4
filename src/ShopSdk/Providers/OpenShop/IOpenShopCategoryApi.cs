using System.Diagnostics.CodeAnalysis;
using Refit;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.OpenShop;

/// <summary>OpenShop's categories. A failure has HTTP 200 with an error inside; see the provider's page.</summary>
public interface IOpenShopCategoryApi
{
    /// <summary>Gets the categories. Method, path, query and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Get("/api/open/category/list"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenCategoryPageVo>> GetCategoriesAsync(
        int? page = null,
        int? size = null,
        CancellationToken cancellationToken = default
    );
}
