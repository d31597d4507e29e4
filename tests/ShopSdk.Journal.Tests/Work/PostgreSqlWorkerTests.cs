using Npgsql;
using ShopSdk.Journal.Tests.Databases;
using ShopSdk.TestKit;

namespace ShopSdk.Journal.Tests.Work;

public sealed class PostgreSqlWorkerTests(SharedPostgreSql server) : WorkerTests
{
    protected override async Task<TestDatabase> CreateAsync() => await PostgreSqlTestDatabase.CreateAsync(server);

    [Fact]
    public async Task Run_WhileTheDatabaseIsAway_GoesOnWhenItIsBack()
    {
        await using var proxy = new LossyProxy(server.Connection.Port);
        NpgsqlConnectionStringBuilder connection = ((PostgreSqlTestDatabase)Database).Connection;
        connection.Port = proxy.Port;
        await using NpgsqlDataSource away = NpgsqlDataSource.Create(connection);
        ShopHost direct = await HostAsync();
        await LoseAsync(direct, "order-1");
        await LookupsAreDueAsync();
        ShopHost host = await HostAsync(
            options => options.FirstPause = TimeSpan.FromMilliseconds(10),
            database: away,
            journal: options => options.Timeout = TimeSpan.FromMilliseconds(200)
        );
        var taken = new TaskCompletionSource();
        Books.First = (_, _) =>
        {
            taken.TrySetResult();
            return Task.CompletedTask;
        };
        proxy.IsOpen = false;

        await host.StartAsync();
        await proxy.Refused.WaitAsync(TimeSpan.FromMinutes(1), Token);
        taken.Task.IsCompleted.Should().BeFalse();
        proxy.IsOpen = true;

        await taken.Task.WaitAsync(TimeSpan.FromMinutes(1), Token);
        await host.StopAsync();
    }
}
