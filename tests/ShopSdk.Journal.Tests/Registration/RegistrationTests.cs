using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;
using ShopSdk.Journal.Tests.Databases;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Registration;

public sealed class RegistrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UseSqlJournal_ByDefault_IsTheJournalOfAllStores()
    {
        await using var database = new SqliteTestDatabase();
        using IHost host = Build(services =>
            services.AddShopSdk().UseSqlJournal(database.Source, it => it.MigrateOnStart = true)
        );

        await host.StartAsync(Token);

        host.Services.GetRequiredService<IPlacementJournal>()
            .Should()
            .BeSameAs(host.Services.GetRequiredService<SqlPlacementJournal>());
        host.Services.GetRequiredService<SqlPlacementJournal>().Dialect.Should().Be(SqlJournalDialect.Sqlite);
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task Start_WithoutTables_StopsTheHost()
    {
        await using var database = new SqliteTestDatabase();
        using IHost host = Build(services => services.AddShopSdk().UseSqlJournal(database.Source));

        Func<Task> start = () => host.StartAsync(Token);

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage("*MigrateAsync*");
    }

    [Fact]
    public async Task Start_WhileTheDatabaseIsAway_GoesOn()
    {
        // Nothing listens on port 1.
        await using NpgsqlDataSource away = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=nobody;Database=none");
        using IHost host = Build(services =>
            services.AddShopSdk().UseSqlJournal(away, it => it.Timeout = TimeSpan.FromMilliseconds(100))
        );

        await host.StartAsync(Token);

        var journal = host.Services.GetRequiredService<SqlPlacementJournal>();
        Func<Task> find = async () => await journal.FindAsync(new(StoreName.Parse("stub"), "ref-1"), Token);
        await find.Should().ThrowAsync<TimeoutException>();
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task UseSqlJournal_BesideAnotherJournal_IsRefused()
    {
        await using var database = new SqliteTestDatabase();
        var services = new ServiceCollection();
        services.AddSingleton<IPlacementJournal>(new InMemoryPlacementJournal());

        services
            .AddShopSdk()
            .Invoking(builder => builder.UseSqlJournal(database.Source))
            .Should()
            .Throw<InvalidOperationException>();
    }

    [Fact]
    public async Task Start_WithJournalSettingsThatMakeNoSense_NamesEach()
    {
        await using var database = new SqliteTestDatabase();
        using IHost host = Build(services =>
            services
                .AddShopSdk()
                .UseSqlJournal(
                    database.Source,
                    it => (it.Timeout, it.AcknowledgeWithin, it.HashKey) = (TimeSpan.Zero, TimeSpan.FromDays(2), new byte[8])
                )
        );

        await ShouldNameAsync(host, "Timeout is", "AcknowledgeWithin is", "HashKey has");
    }

    [Fact]
    public async Task Start_WithWorkerSettingsThatMakeNoSense_NamesEach()
    {
        await using var database = new SqliteTestDatabase();
        using IHost host = Build(services =>
            services
                .AddShopSdk()
                .UseSqlJournal(database.Source)
                .AddPlacementWorker(it =>
                {
                    (it.ConcurrentLookups, it.ConcurrentSettlements, it.LookupsPerSecond) = (0, 0, 0);
                    (it.AttentionAfter, it.Lease, it.PollInterval) = (0, TimeSpan.FromSeconds(59), TimeSpan.Zero);
                })
        );

        await ShouldNameAsync(
            host,
            "ConcurrentLookups is",
            "ConcurrentSettlements is",
            "LookupsPerSecond is",
            "AttentionAfter is",
            "Lease is",
            "PollInterval is"
        );
    }

    [Fact]
    public async Task Options_ThatAreSetTwice_CountTogether()
    {
        await using var database = new SqliteTestDatabase();
        using IHost host = Build(services =>
            services
                .AddShopSdk()
                .UseSqlJournal(database.Source)
                .AddPlacementWorker(it => it.ConcurrentLookups = 3)
                .AddPlacementWorker(it => it.LookupsPerSecond = 7)
        );

        PlacementWorkerOptions options = host.Services.GetRequiredService<IOptions<PlacementWorkerOptions>>().Value;

        (options.ConcurrentLookups, options.LookupsPerSecond).Should().Be((3, 7));
        host.Services.GetServices<IHostedService>().OfType<PlacementWorker>().Should().ContainSingle();
    }

    [Fact]
    public async Task Journal_OnADriverThatIsNotKnown_HasToBeTold()
    {
        await using var database = new SqliteTestDatabase();
        await using var wrapped = new WrappedSource(database.Source);

        Action unknown = () => _ = new SqlPlacementJournal(wrapped);
        Action stated = () => _ = new SqlPlacementJournal(wrapped, new() { Dialect = SqlJournalDialect.Sqlite });

        unknown.Should().Throw<ArgumentException>().WithMessage("*Dialect*");
        stated.Should().NotThrow();
    }

    private static async Task ShouldNameAsync(IHost host, params string[] names)
    {
        Func<Task> start = () => host.StartAsync(Token);

        string text = (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Message;
        foreach (string name in names)
            text.Should().Contain(name);
    }

    private static IHost Build(Action<IServiceCollection> configure)
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        configure(builder.Services);
        return builder.Build();
    }

    /// <summary>What a profiler does: connections of a type of its own.</summary>
    private sealed class WrappedSource(DbDataSource inner) : DbDataSource
    {
        public override string ConnectionString => inner.ConnectionString;

        protected override DbConnection CreateDbConnection() => new WrappedConnection(inner.ConnectionString);
    }

    private sealed class WrappedConnection(string connectionString) : SqliteConnection(connectionString);
}
