using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ShopSdk.Placing;
using ShopSdk.Tests.Amounts;

namespace ShopSdk.Tests.Stores;

/// <summary>A host logs once that it keeps placements in memory, unless a journal in memory is registered.</summary>
public sealed class JournalWarningTests
{
    private const int InMemory = 208;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Production", 1)]
    [InlineData("Staging", 1)]
    [InlineData("Development", 0)]
    public async Task Start_WithoutAJournal_WarnsOutsideDevelopment(string environment, int warnings)
    {
        var log = new EventLog();
        using IHost host = Build(environment, log, services => services.AddShopSdk());

        await host.StartAsync(Token);
        _ = host.Services.GetRequiredService<ICheckoutClientFactory>();

        log.Entries.Count(entry => entry.Event == InMemory).Should().Be(warnings);
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task Start_WithAJournalThatIsStated_DoesNotWarn()
    {
        var log = new EventLog();
        using IHost host = Build(
            "Production",
            log,
            services =>
            {
                services.AddShopSdk();
                services.AddSingleton<IPlacementJournal>(new InMemoryPlacementJournal());
            }
        );

        await host.StartAsync(Token);

        log.Entries.Count(entry => entry.Event == InMemory).Should().Be(0);
        await host.StopAsync(Token);
    }

    private static IHost Build(string environment, EventLog log, Action<IServiceCollection> configure)
    {
        HostApplicationBuilder builder = new(
            new HostApplicationBuilderSettings { DisableDefaults = true, EnvironmentName = environment }
        );
        builder.Services.AddSingleton<ILoggerFactory>(log);
        configure(builder.Services);
        return builder.Build();
    }
}
