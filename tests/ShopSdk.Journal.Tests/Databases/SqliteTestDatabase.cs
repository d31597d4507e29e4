using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ShopSdk.Journal.Tests.Databases;

/// <summary>A file of its own.</summary>
public sealed class SqliteTestDatabase : TestDatabase
{
    private readonly string _folder = Directory.CreateTempSubdirectory("shopsdk-journal-").FullName;

    public SqliteTestDatabase() => Source = Open();

    public string ConnectionString => $"Data Source={Path.Combine(_folder, "journal.db")}";

    public override DbDataSource Source { get; }

    public override DbDataSource Open() => SqliteFactory.Instance.CreateDataSource(ConnectionString);

    public override async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        using (var connection = new SqliteConnection(ConnectionString))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(_folder, recursive: true);
    }
}
