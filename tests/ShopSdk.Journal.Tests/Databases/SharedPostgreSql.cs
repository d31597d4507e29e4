using Npgsql;
using ShopSdk.TestKit;

[assembly: AssemblyFixture(typeof(ShopSdk.Journal.Tests.Databases.SharedPostgreSql))]

namespace ShopSdk.Journal.Tests.Databases;

/// <summary>
/// The server of all tests. Where PostgreSQL is not installed, its tests are skipped; where <see cref="Required"/> is set, they fail.
/// </summary>
public sealed class SharedPostgreSql : IAsyncLifetime
{
    private const string Required = "SHOPSDK_POSTGRESQL_REQUIRED";

    private PostgreSqlServer? _server;

    /// <summary>Gets the settings of a connection; skips the test if there is no server.</summary>
    public NpgsqlConnectionStringBuilder Connection
    {
        get
        {
            if (_server is not null)
                return new(_server.ConnectionString) { Timeout = 15 };
            string missing = $"PostgreSQL was not found: install it, or set {PostgreSqlServer.Variable} to the folder of initdb.";
            if (Environment.GetEnvironmentVariable(Required) is not null)
                Assert.Fail(missing);
            Assert.Skip(missing);
            throw new InvalidOperationException(missing);
        }
    }

    /// <summary>Starts a standby that follows the server.</summary>
    public Task<PostgreSqlServer> CreateStandbyAsync() =>
        _server?.CreateStandbyAsync() ?? throw new InvalidOperationException("There is no server.");

    public async ValueTask InitializeAsync() =>
        _server = PostgreSqlServer.IsInstalled ? await PostgreSqlServer.CreateAsync() : null;

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
