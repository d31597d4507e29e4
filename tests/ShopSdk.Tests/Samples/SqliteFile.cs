using System.Data.Common;
using Microsoft.Data.Sqlite;
using ShopSdk.Journal;

namespace ShopSdk.Tests.Samples;

/// <summary>A database in a separate file, with the journal's tables.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"journal-{Guid.NewGuid():N}.db");

    public SqliteFile()
    {
        Database = Open();
        SqlJournalSchema.MigrateAsync(Database).GetAwaiter().GetResult();
    }

    public DbDataSource Database { get; }

    /// <summary>Opens it once more, as another process would.</summary>
    public DbDataSource Open() => SqliteFactory.Instance.CreateDataSource($"Data Source={_path};Pooling=False");

    public void Dispose()
    {
        Database.Dispose();
        foreach (string file in (string[])[_path, _path + "-wal", _path + "-shm"])
            File.Delete(file);
    }
}
