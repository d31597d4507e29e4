using System.Data.Common;
using Microsoft.Data.Sqlite;
using Snippets.Production;

namespace ShopSdk.Tests.Samples;

/// <summary>A database in a separate file, with the journal's table.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"journal-{Guid.NewGuid():N}.db");

    public SqliteFile()
    {
        Database = Open();
        using DbCommand create = Database.CreateCommand(SqlPlacementJournal.Table);
        create.ExecuteNonQuery();
    }

    public DbDataSource Database { get; }

    /// <summary>Opens it once more, as another process would.</summary>
    public DbDataSource Open() => SqliteFactory.Instance.CreateDataSource($"Data Source={_path};Pooling=False");

    public void Dispose()
    {
        Database.Dispose();
        File.Delete(_path);
    }
}
