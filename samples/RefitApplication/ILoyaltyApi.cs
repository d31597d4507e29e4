using Refit;
using ShopSdk.Resilience;

namespace RefitApplication;

/// <summary>One interface for both engines: Refit's generator implements it, and ShopSdk's, because a context names it.</summary>
[Headers("Accept: application/json")]
public interface ILoyaltyApi
{
    /// <summary>Gets a member.</summary>
    [Get("/members/{memberId}"), Effect(Effect.Read)]
    Task<LoyaltyMember> GetMemberAsync(
        string memberId,
        [AliasAs("page_size")] int? pageSize = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Takes points from a member.</summary>
    [Post("/members/{memberId}/redeem"), Effect(Effect.Once)]
    Task<LoyaltyMember> RedeemAsync(string memberId, [Body] LoyaltyPoints points, CancellationToken cancellationToken = default);
}
