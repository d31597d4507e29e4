using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ShopSdk.Emulator;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Work;

/// <summary>One process of an application: stores of an emulator, a journal in a database, and a worker that the test runs.</summary>
internal sealed class ShopHost : IAsyncDisposable
{
    private readonly IHost _host;

    public ShopHost(
        DbDataSource database,
        ShopEmulator emulator,
        IPlacementSettled? settled,
        Action<IServiceCollection>? configure = null,
        Action<PlacementWorkerOptions>? worker = null,
        Action<SqlJournalOptions>? journal = null,
        TimeSpan? horizon = null
    )
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        if (settled is not null)
            builder.Services.AddSingleton(settled);
        configure?.Invoke(builder.Services);
        builder
            .Services.AddShopSdk()
            .AddIntercart(
                "eu-store",
                options =>
                {
                    (options.BaseAddress, options.ShopToken) = (emulator.AddressOf("intercart"), emulator.ShopToken);
                    Tell(options.Placement, horizon);
                }
            )
            .AddIntercart(
                "other-store",
                options =>
                {
                    (options.BaseAddress, options.ShopToken) = (emulator.AddressOf("intercart"), emulator.ShopToken);
                    Tell(options.Placement, horizon);
                }
            )
            .AddAnqiCms(
                "blog-store",
                options =>
                {
                    options.BaseAddress = emulator.AddressOf("anqicms");
                    Tell(options.Placement, horizon);
                }
            )
            .UseSqlJournal(
                database,
                options =>
                {
                    options.MigrateOnStart = true;
                    journal?.Invoke(options);
                }
            )
            .AddPlacementWorker(options =>
            {
                options.PollInterval = TimeSpan.FromMilliseconds(10);
                options.LookupsPerSecond = 1000;
                worker?.Invoke(options);
            });
        _host = builder.Build();
    }

    public SqlPlacementJournal Journal => _host.Services.GetRequiredService<SqlPlacementJournal>();

    public JournalOperator Operator => _host.Services.GetRequiredService<JournalOperator>();

    public PlacementWorker Worker => _host.Services.GetRequiredService<PlacementWorker>();

    public IServiceProvider Services => _host.Services;

    public ICheckoutClient Shop(string store = "eu-store") => _host.Services.GetRequiredKeyedService<ICheckoutClient>(store);

    /// <summary>Starts what a host starts, the worker's loops included.</summary>
    public Task StartAsync() => _host.StartAsync(TestContext.Current.CancellationToken);

    public Task StopAsync() => _host.StopAsync(CancellationToken.None);

    /// <summary>Starts a checkout and places it.</summary>
    public async Task<Placement> PlaceAsync(string reference, string store = "eu-store")
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        Checkout checkout = await Shop(store)
            .StartAsync(new() { Reference = reference, CartToken = ShopSamples.CartToken }, cancellationToken: token);
        return await Shop(store).PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: token);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is IAsyncDisposable host)
            await host.DisposeAsync();
        else
            _host.Dispose();
    }

    private static void Tell(PlacementOptions options, TimeSpan? horizon)
    {
        // One clock, no delay: what is proven is proven at once.
        (options.MaxClockSkew, options.DeliveryBound, options.LookupAttempts) = (TimeSpan.Zero, TimeSpan.Zero, 0);
        (options.VisibilityHorizon, options.LookupDelay) = (horizon, TimeSpan.FromMilliseconds(1));
    }
}
