using System.Data.Common;
using Npgsql;
using ShopSdk.TestKit;

namespace ShopSdk.JournalLab.Databases;

/// <summary>A server, which the processes reach through a proxy.</summary>
internal sealed class PostgreSqlLabDatabase : LabDatabase
{
    private static readonly byte[][] Writes = ["insert into shop_intents"u8.ToArray(), "update shop_intents set"u8.ToArray()];

    private readonly PostgreSqlServer _server;
    private readonly LossyProxy _proxy;
    private readonly NpgsqlDataSource _source;

    private PostgreSqlLabDatabase(PostgreSqlServer server)
    {
        _server = server;
        _proxy = new(server.Port);
        _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server.ConnectionString) { Pooling = false });
        var through = new NpgsqlConnectionStringBuilder(server.ConnectionString)
        {
            Port = _proxy.Port,
            Timeout = 2,
            MaxPoolSize = 30,
        };
        ConnectionString = through.ConnectionString;
    }

    public override string ConnectionString { get; }

    public override DbDataSource Source => _source;

    public override int LostCommits => _proxy.Lost;

    public override IReadOnlyList<(string Name, Func<double, Task> Run)> Nemeses =>
        [
            ("database killed and started again", _ => RestartAsync()),
            ("connections cut", _ => Run(_proxy.Cut)),
            ("response to a commit lost", draw => Run(() => _proxy.LoseResponseTo(Writes[draw < 0.5 ? 0 : 1]))),
            ("response to a commit lost", draw => Run(() => _proxy.LoseResponseTo(Writes[draw < 0.5 ? 0 : 1]))),
            ("slow database", draw => DelayAsync(TimeSpan.FromMilliseconds(20 + (100 * draw)), TimeSpan.FromSeconds(1))),
            ("hanging database", draw => DelayAsync(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(0.2 + draw))),
            ("database away", draw => CloseAsync(TimeSpan.FromSeconds(0.2 + (2 * draw)))),
        ];

    public static async Task<PostgreSqlLabDatabase> StartAsync() => new(await PostgreSqlServer.CreateAsync());

    public override async ValueTask DisposeAsync()
    {
        await _proxy.DisposeAsync();
        await _source.DisposeAsync();
        await _server.DisposeAsync();
    }

    private static Task Run(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    private async Task RestartAsync()
    {
        await _server.KillAsync();
        await _server.StartAsync();
    }

    private async Task DelayAsync(TimeSpan delay, TimeSpan time)
    {
        _proxy.Delay = delay;
        await Task.Delay(time, TimeProvider.System);
        _proxy.Delay = TimeSpan.Zero;
    }

    private async Task CloseAsync(TimeSpan time)
    {
        _proxy.IsOpen = false;
        _proxy.Cut();
        await Task.Delay(time, TimeProvider.System);
        _proxy.IsOpen = true;
    }
}
