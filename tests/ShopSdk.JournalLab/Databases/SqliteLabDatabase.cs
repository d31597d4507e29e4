using System.Data.Common;

namespace ShopSdk.JournalLab.Databases;

/// <summary>A file. Nothing can be cut; another program can hold the lock for writing.</summary>
internal sealed class SqliteLabDatabase : LabDatabase
{
    private readonly string _folder = Directory.CreateTempSubdirectory("shopsdk-journallab-").FullName;

    public SqliteLabDatabase() => Source = Open("sqlite", ConnectionString);

    public override string ConnectionString => $"Data Source={Path.Combine(_folder, "journal.db")}";

    public override DbDataSource Source { get; }

    public override IReadOnlyList<(string Name, Func<double, Task> Run)> Nemeses =>
        [
            ("slow database", draw => LockAsync(TimeSpan.FromMilliseconds(50 + (450 * draw)))),
            ("hanging database", draw => LockAsync(TimeSpan.FromSeconds(2 + (2 * draw)))),
        ];

    public override async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task LockAsync(TimeSpan time)
    {
        await using DbConnection connection = await Source.OpenConnectionAsync();
        await using DbCommand command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = ("begin immediate", 10);
        await command.ExecuteNonQueryAsync();
        await Task.Delay(time, TimeProvider.System);
        command.CommandText = "rollback";
        await command.ExecuteNonQueryAsync();
    }
}
