using System.Data.Common;

namespace ShopSdk.Journal.Tests.Databases;

/// <summary>An empty database of one test.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>Gets the way to it.</summary>
    public abstract DbDataSource Source { get; }

    /// <summary>Opens it once more, as another process would.</summary>
    public abstract DbDataSource Open();

    /// <summary>Runs a statement of a test's.</summary>
    public async Task<int> ExecuteAsync(string text)
    {
        await using DbCommand command = Source.CreateCommand(text);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Asks for one value; null for none.</summary>
    public async Task<object?> AskAsync(string text)
    {
        await using DbCommand command = Source.CreateCommand(text);
        object? value = await command.ExecuteScalarAsync();
        return value is DBNull ? null : value;
    }

    public abstract ValueTask DisposeAsync();
}
