using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using ShopSdk;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Providers.Intercart;
using ShopSdk.Resilience;

namespace Snippets;

/// <summary>docs/migrating.md.</summary>
internal static class MigratingSnippets
{
    #region by-hand
    public static async Task<string?> OrderAsync(HttpClient http, string cartToken, CancellationToken cancellationToken)
    {
        using HttpResponseMessage created = await http.PostAsJsonAsync(
            "/api/order",
            new { cart_token = cartToken },
            cancellationToken
        );
        created.EnsureSuccessStatusCode();
        JsonElement draft = await created.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        string? id = draft.GetProperty("id").GetString();

        // A retry handler that sends this again may order twice. If no response arrives, there may be an order or not.
        using HttpResponseMessage completed = await http.PostAsJsonAsync(
            $"/api/order/{id}",
            new { complete = true },
            cancellationToken
        );
        completed.EnsureSuccessStatusCode();
        return id;
    }
    #endregion

    #region by-client
    public static async Task<Placement> OrderAsync(ICheckoutClient shop, string reference, string cartToken)
    {
        Checkout draft = await shop.StartAsync(new() { Reference = reference, CartToken = cartToken });
        // Paid() declares the payment to the shop, as "complete" did. No money moves here.
        return await shop.PlaceAsync(draft.Id, PlaceRequest.Paid());
    }
    #endregion

    public static void Register(IServiceCollection services, Action<IntercartOptions> configure)
    {
        #region register
        services
            .AddShopSdk()
            .AddIntercart("eu-store", configure)
            .AddApi<ILoyaltyApi>("eu-store", store => new LoyaltyApi(store.Channel, LoyaltyJson.Default));
        #endregion
    }

    public static async Task CatchAsync(ICheckoutClient shop, CheckoutId id, Func<TimeSpan?, Task> tryLaterAsync)
    {
        #region catch
        try
        {
            Checkout checkout = await shop.GetAsync(id);
        }
        catch (ProviderUnavailableException e)
        {
            await tryLaterAsync(e.RetryAfter);
        }
        catch (RequestRejectedException e) when (e.Reason == RejectionReason.NotFound)
        {
            Console.WriteLine($"{e.Provider} has no such checkout: {e.Message}");
        }
        #endregion
    }
}

#region interface
[Headers("Accept: application/json")]
public interface ILoyaltyApi
{
    [Get("/members/{memberId}"), Effect(Effect.Read)]
    Task<LoyaltyMember> GetMemberAsync(string memberId, CancellationToken cancellationToken = default);

    [Get("/members/{memberId}/entries"), Effect(Effect.Read)]
    Task<ApiResult<LoyaltyEntries>> GetEntriesAsync(
        string memberId,
        [AliasAs("page_size")] int pageSize,
        [Query(Format = "yyyy-MM-dd")] DateOnly since,
        CancellationToken cancellationToken = default
    );

    [Put("/members/{memberId}/mail"), Effect(Effect.Repeatable)]
    Task ChangeMailAsync(string memberId, [Body] LoyaltyMail mail, CancellationToken cancellationToken = default);

    [Post("/members/{memberId}/redeem"), Effect(Effect.Once)]
    Task<LoyaltyMember> RedeemAsync(string memberId, [Body] LoyaltyPoints points, CancellationToken cancellationToken = default);
}
#endregion

#region context
[JsonSerializable(typeof(LoyaltyMember))]
[JsonSerializable(typeof(LoyaltyEntries))]
[JsonSerializable(typeof(LoyaltyMail))]
[JsonSerializable(typeof(LoyaltyPoints))]
[JsonApi(typeof(ILoyaltyApi))]
internal sealed partial class LoyaltyJson : JsonSerializerContext;
#endregion

public sealed record LoyaltyMember(string? Id, long? Points);

public sealed record LoyaltyEntries(IReadOnlyList<long>? Changes);

public sealed record LoyaltyMail(string Address);

public sealed record LoyaltyPoints(int Count);
