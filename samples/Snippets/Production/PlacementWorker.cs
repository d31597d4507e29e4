using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ShopSdk;

namespace Snippets.Production;

#region production-worker
public sealed partial class PlacementWorker(
    IServiceProvider shops,
    IOpenPlacements open,
    TimeProvider clock,
    ILogger<PlacementWorker> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await LookAsync(stoppingToken);
    }

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        foreach ((string store, string kept) in await open.DueAsync(clock.GetUtcNow(), cancellationToken))
        {
            try
            {
                var id = CheckoutId.Parse(kept);
                var shop = shops.GetRequiredKeyedService<ICheckoutClient>(store);
                Placement placement = await shop.FindPlacementAsync(id, cancellationToken: cancellationToken);
                if (placement is Placement.Unknown still)
                    await open.KeepAsync(store, still, cancellationToken); // its id and its LookUpAfter take the place of the old ones
                else
                    await open.CloseAsync(store, placement, cancellationToken); // notify the buyer
            }
            catch (ShopException e)
            {
                LookFailed(e, store); // it stays due
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Looking for a placement in {Store} failed")]
    private partial void LookFailed(Exception e, string store);
}
#endregion
