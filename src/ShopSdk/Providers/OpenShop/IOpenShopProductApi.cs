using System.Diagnostics.CodeAnalysis;
using Refit;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.OpenShop;

/// <summary>OpenShop's products. A failure has HTTP 200 with an error inside; see the provider's page.</summary>
public interface IOpenShopProductApi
{
    /// <summary>Gets the ids of products, page by page. The method is documented; path, query and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Get("/api/open/product/ids"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenProductNumberResultVo>> GetProductIdsAsync(
        [AliasAs("categoryid")] string? categoryId = null,
        int? page = null,
        int? size = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets products by their ids. The method is documented; path, query and members are inferred.</summary>
    [Experimental("SHOP010")]
    [Get("/api/open/product/list"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenShopList<OpenProductVo>>> GetProductsAsync(
        int platform,
        [AliasAs("productids"), Query(CollectionFormat.Csv)] IReadOnlyList<string> productIds,
        CancellationToken cancellationToken = default
    );
}
