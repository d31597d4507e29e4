using System.Data.Common;

namespace ShopSdk.JournalLab.Databases;

/// <summary>The journal's database, and what can be done to it while processes use it.</summary>
internal abstract class LabDatabase : IAsyncDisposable
{
    /// <summary>Gets the settings of a connection, as the processes use them.</summary>
    public abstract string ConnectionString { get; }

    /// <summary>Gets the database for the lab itself, which nothing disturbs but a crash of the server.</summary>
    public abstract DbDataSource Source { get; }

    /// <summary>Gets what can go wrong, by name. Each takes a draw from 0 to 1, and is over when it ends.</summary>
    public abstract IReadOnlyList<(string Name, Func<double, Task> Run)> Nemeses { get; }

    /// <summary>Gets how many responses to a commit were lost.</summary>
    public virtual int LostCommits => 0;

    public async Task<IReadOnlyList<T>> AskAsync<T>(string text, Func<DbDataReader, T> read)
    {
        await using DbConnection connection = await Source.OpenConnectionAsync();
        await using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of the lab.
        command.CommandText = text;
#pragma warning restore CA2100
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        List<T> rows = [];
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    }

    public abstract ValueTask DisposeAsync();

    public static async Task<LabDatabase> CreateAsync(string name) =>
        name == "sqlite" ? new SqliteLabDatabase() : await PostgreSqlLabDatabase.StartAsync();

    /// <summary>Opens it in a process.</summary>
    public static DbDataSource Open(string name, string connectionString) =>
        name == "sqlite"
            ? Microsoft.Data.Sqlite.SqliteFactory.Instance.CreateDataSource(connectionString)
            : Npgsql.NpgsqlDataSource.Create(connectionString);
}
