using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using ShopSdk;
using ShopSdk.Errors;
using ShopSdk.Journal;
using ShopSdk.Placing;

namespace ManyMachines;

/// <summary>One process of the application: a store, the journal, a worker. Nothing else is kept.</summary>
internal static class Machine
{
    public static async Task RunAsync(string name, string connection, Uri shop, string token, string[] carts)
    {
        await using NpgsqlDataSource database = NpgsqlDataSource.Create(connection);
        using IHost host = Build(database, shop, token, new Books(name));
        await host.StartAsync();
        ICheckoutClient client = host.Services.GetRequiredService<ICheckoutClient>();
        for (int i = 0; i < carts.Length; i++)
            await PlaceAsync(client, name, $"{name}-order-{i + 1}", carts[i]);
        Console.WriteLine($"done\t{name}");
        // The worker goes on until the input ends.
        await Console.In.ReadToEndAsync();
        await host.StopAsync();
    }

    private static async Task PlaceAsync(ICheckoutClient shop, string name, string reference, string cart)
    {
        try
        {
            Checkout checkout = await shop.StartAsync(new() { Reference = reference, CartToken = cart });
            Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid());
            Console.WriteLine($"placed\t{name}\t{reference}\t{placement.GetType().Name}");
        }
        catch (ShopException e)
        {
            Console.WriteLine($"placed\t{name}\t{reference}\t{e.GetType().Name}");
        }
    }

    private static IHost Build(NpgsqlDataSource database, Uri shop, string token, Books books)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<IPlacementSettled>(books);
        builder
            .Services.AddShopSdk()
            .AddIntercart(
                "eu-store",
                options =>
                {
                    (options.BaseAddress, options.ShopToken) = (shop, token);
                    // So that the sample takes seconds. A real store keeps the defaults.
                    (options.Timeouts.Attempt, options.Timeouts.Total) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3));
                    options.Placement.DeliveryBound = TimeSpan.FromSeconds(2);
                    options.Placement.MaxClockSkew = TimeSpan.FromSeconds(1);
                    options.Placement.VisibilityHorizon = TimeSpan.FromSeconds(1);
                    options.Placement.LookupAttempts = 0;
                }
            )
            .UseSqlJournal(database, options => options.AcknowledgeWithin = TimeSpan.FromSeconds(1))
            .AddPlacementWorker(options =>
            {
                (options.PollInterval, options.LookupsPerSecond) = (TimeSpan.FromMilliseconds(200), 100);
                (options.LookupTimeout, options.SettleTimeout) = (TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));
                options.Lease = TimeSpan.FromSeconds(4);
            });
        return builder.Build();
    }

    /// <summary>Takes outcomes into the books, which here are the output.</summary>
    private sealed class Books(string name) : IPlacementSettled
    {
        public Task SettledAsync(PlacementSettlement settlement, CancellationToken cancellationToken)
        {
            Console.WriteLine(
                $"settled\t{name}\t{settlement.Intent.Reference}\t{settlement.Placement.GetType().Name}\t{settlement.Version}"
            );
            return Task.CompletedTask;
        }
    }
}
