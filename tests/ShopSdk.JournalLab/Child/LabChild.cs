using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using ShopSdk.Errors;
using ShopSdk.Journal;
using ShopSdk.JournalLab.Databases;
using ShopSdk.Placing;
using ShopSdk.Stores;

namespace ShopSdk.JournalLab.Child;

/// <summary>One process of the application: it places what it is asked for, and its worker does the rest. It keeps nothing.</summary>
internal sealed class LabChild : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SteppedClock _clock = new();
    private readonly Steps _steps;
    private readonly Books _books;
    private readonly DbDataSource _database;
    private readonly IHost _host;

    private LabChild(ChildSettings settings)
    {
        _steps = new(Say);
        _books = new(Say, _steps);
        _database = LabDatabase.Open(settings.Database, settings.ConnectionString);
        _host = Build(settings);
    }

    public static async Task<int> RunAsync(ChildSettings settings)
    {
        using var child = new LabChild(settings);
        await child._host.StartAsync();
        child.Say("ready");
        // The end of the input is the end of the lab.
        while (await Console.In.ReadLineAsync() is { } line)
            child.Do(line.Split('\t'));
        return 0;
    }

    public void Dispose()
    {
        _host.Dispose();
        _database.Dispose();
    }

    private void Do(string[] order)
    {
        switch (order[0])
        {
            case "place":
                _ = Task.Run(() => PlaceAsync(order[1], order[2], order[3], order[4] == "1"));
                break;
            case "arm":
                int pause = Number(order[2]);
                _steps.Arm(order[1], pause == 0 ? null : TimeSpan.FromMilliseconds(pause));
                break;
            case "clock":
                _clock.Set(TimeSpan.FromMilliseconds(Number(order[1])));
                break;
        }
    }

    private async Task PlaceAsync(string store, string reference, string cart, bool acknowledges)
    {
        try
        {
            ICheckoutClient shop = _host.Services.GetRequiredKeyedService<ICheckoutClient>(store);
            Checkout checkout = await shop.StartAsync(new() { Reference = reference, CartToken = cart });
            Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid());
            _books.Say("outcome", reference, placement.Version, placement);
            if (acknowledges && placement is not Placement.Unknown && placement.Version is { } version)
            {
                _books.Say("acknowledged", reference, version, placement);
                _steps.Reach("acknowledge");
                await _host
                    .Services.GetRequiredService<SqlPlacementJournal>()
                    .AcknowledgeAsync(new(StoreName.Parse(store), reference), version);
            }
        }
        catch (Exception e) when (e is ShopException or DbException or TimeoutException)
        {
            Say($"error\t{reference}\t{e.GetType().Name}");
        }
        catch (Exception e)
        {
            Say($"fatal\t{reference}\t{e.ToString().ReplaceLineEndings(" ").Replace('\t', ' ')}");
        }
        finally
        {
            Say($"done\t{reference}");
        }
    }

    private void Say(string line)
    {
        lock (_gate)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }

    private IHost Build(ChildSettings settings)
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddSingleton<IPlacementSettled>(_books);
        builder
            .Services.AddShopSdk()
            .AddIntercart("shop", options => Set(options, settings.Shop, settings.ShopToken))
            .AddIntercart("gateway", options => Set(options, settings.Gateway, settings.ShopToken))
            .UseSqlJournal(
                _database,
                options => (options.Timeout, options.AcknowledgeWithin) = (TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1))
            )
            .AddPlacementWorker(options =>
            {
                (options.PollInterval, options.LookupsPerSecond) = (TimeSpan.FromMilliseconds(200), 200);
                (options.LookupTimeout, options.SettleTimeout) = (TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1));
                options.Lease = TimeSpan.FromSeconds(4);
                (options.FirstPause, options.LongestPause) = (TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(2));
            });
        builder.Services.Replace(
            ServiceDescriptor.Singleton<IPlacementJournal>(services =>
                Wrap(settings.Journal, services.GetRequiredService<SqlPlacementJournal>())
            )
        );
        return builder.Build();
    }

    private SteppedJournal Wrap(string name, SqlPlacementJournal journal) =>
        name switch
        {
            "forgets-placed" => new ForgetfulJournal(journal, _steps),
            "reads-before-write" => new HastyJournal(journal, _steps),
            _ => new SteppedJournal(journal, _steps),
        };

    private static void Set(Providers.Intercart.IntercartOptions options, Uri address, string token)
    {
        (options.BaseAddress, options.ShopToken) = (address, token);
        (options.Timeouts.Attempt, options.Timeouts.Total) = (LabTimes.Attempt, LabTimes.Call);
        PlacementOptions placement = options.Placement;
        placement.Amounts = AmountGuard.Ignore;
        (placement.DeliveryBound, placement.MaxClockSkew) = (LabTimes.DeliveryBound, LabTimes.MaxClockSkew);
        placement.VisibilityHorizon = LabTimes.Horizon;
        (placement.LookupAttempts, placement.LookupDelay) = (1, TimeSpan.FromMilliseconds(50));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
