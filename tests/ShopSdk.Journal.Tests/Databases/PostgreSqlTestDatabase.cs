using System.Data.Common;
using Npgsql;

namespace ShopSdk.Journal.Tests.Databases;

/// <summary>A schema of its own in the database of all tests.</summary>
public sealed class PostgreSqlTestDatabase : TestDatabase
{
    private readonly NpgsqlConnectionStringBuilder _connection;

    private PostgreSqlTestDatabase(NpgsqlConnectionStringBuilder connection)
    {
        _connection = connection;
        Source = Open();
    }

    public override DbDataSource Source { get; }

    /// <summary>Gets the settings of a connection to it.</summary>
    public NpgsqlConnectionStringBuilder Connection => new(_connection.ConnectionString);

    public static async Task<PostgreSqlTestDatabase> CreateAsync(SharedPostgreSql server)
    {
        string schema = $"t{Guid.NewGuid():N}";
        NpgsqlConnectionStringBuilder connection = server.Connection;
        await using (NpgsqlDataSource admin = NpgsqlDataSource.Create(connection))
        await using (NpgsqlCommand create = admin.CreateCommand($"create schema {schema}"))
            await create.ExecuteNonQueryAsync();
        connection.SearchPath = schema;
        return new(connection);
    }

    public override DbDataSource Open() => NpgsqlDataSource.Create(_connection);

    public override async ValueTask DisposeAsync() => await Source.DisposeAsync();
}
