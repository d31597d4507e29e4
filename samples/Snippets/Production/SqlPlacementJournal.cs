using System.Data.Common;
using ShopSdk;
using ShopSdk.Placing;

namespace Snippets.Production;

#region production-journal
/// <summary>Keeps intents in a table, for all processes that share the database.</summary>
/// <param name="database">The database, with <see cref="Table"/> in it.</param>
/// <param name="hashKey">32 random bytes from your secrets, the same in every process for as long as the table lives.</param>
/// <param name="completeSince">When the table was created, or when rows were last removed from it or lost.</param>
public sealed class SqlPlacementJournal(DbDataSource database, byte[] hashKey, DateTimeOffset completeSince) : IPlacementJournal
{
    public const string Table = """
        create table shop_placements (
            store varchar(128) not null,
            reference varchar(400) not null,
            attempt varchar(36) not null,
            version bigint not null,
            record text not null,
            primary key (store, reference))
        """;

    private const string ThisIntent = "where store = @store and reference = @reference";

    public ReadOnlyMemory<byte> HashKey => hashKey;

    public async ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
    {
        await using DbCommand select = Command($"select record from shop_placements {ThisIntent}", intent);
        object? json = await select.ExecuteScalarAsync(cancellationToken);
        return new(json is string text ? PlacementRecord.FromJson(text) : null, completeSince);
    }

    public async ValueTask<JournalBegin> BeginAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            PlacementRecord? standing = (await FindAsync(intent, cancellationToken)).Record;
            JournalBegin begin = PlacementRecord.Begin(standing, attempt);
            if (begin.Outcome != BeginOutcome.Won)
                return begin;
            bool written = standing is null
                ? await InsertAsync(intent, begin.Record, cancellationToken)
                : await ReplaceAsync(intent, standing, begin.Record, cancellationToken);
            if (written)
                return begin;
        }
    }

    public async ValueTask<bool> ReplaceAsync(
        PlacementIntent intent,
        PlacementRecord current,
        PlacementRecord next,
        CancellationToken cancellationToken
    )
    {
        await using DbCommand update = Command(
            $"update shop_placements set attempt = @attempt, version = @version, record = @record {ThisIntent} and attempt = @was and version = @before",
            intent
        );
        With(update, next);
        Add(update, "was", current.Attempt.Id.ToString());
        Add(update, "before", current.Version);
        return await update.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    private async ValueTask<bool> InsertAsync(PlacementIntent intent, PlacementRecord record, CancellationToken cancellationToken)
    {
        try
        {
            await using DbCommand insert = Command(
                "insert into shop_placements values (@store, @reference, @attempt, @version, @record)",
                intent
            );
            With(insert, record);
            return await insert.ExecuteNonQueryAsync(cancellationToken) == 1;
        }
        catch (DbException)
        {
            // The primary key lets one insert in. Any other failure is passed on, and nothing is sent.
            if ((await FindAsync(intent, cancellationToken)).Record is null)
                throw;
            return false;
        }
    }

    private DbCommand Command(string text, PlacementIntent intent)
    {
        DbCommand command = database.CreateCommand(text);
        Add(command, "store", intent.Store.Value);
        Add(command, "reference", intent.Reference);
        return command;
    }

    private static void With(DbCommand command, PlacementRecord record)
    {
        Add(command, "attempt", record.Attempt.Id.ToString());
        Add(command, "version", record.Version);
        Add(command, "record", record.ToJson());
    }

    private static void Add(DbCommand command, string name, object value)
    {
        DbParameter parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@" + name, value);
        command.Parameters.Add(parameter);
    }
}
#endregion
