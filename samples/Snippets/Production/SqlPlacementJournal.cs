using System.Data.Common;
using ShopSdk;
using ShopSdk.Resilience;

namespace Snippets.Production;

#region production-journal
/// <summary>Remembers in a table what was handed over, for all processes that share the database.</summary>
public sealed class SqlPlacementJournal(DbDataSource database) : IPlacementJournal
{
    public const string Table = """
        create table shop_placements (
            store varchar(100) not null,
            reference varchar(400) not null,
            checkout_id varchar(8192) not null,
            sent_at bigint not null,
            primary key (store, reference))
        """;

    private const string ThisIntent = "where store = @store and reference = @reference";
    private const string ThisRecord = ThisIntent + " and checkout_id = @id and sent_at = @sent";

    public async ValueTask<PlacementRecord?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
    {
        await using DbCommand select = Command($"select checkout_id, sent_at from shop_placements {ThisIntent}", intent);
        await using DbDataReader row = await select.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? new(CheckoutId.Parse(row.GetString(0)), new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero))
            : null;
    }

    public async ValueTask<bool> TryBeginAsync(
        PlacementIntent intent,
        PlacementRecord record,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await using DbCommand insert = Command("insert into shop_placements values (@store, @reference, @id, @sent)", intent);
            With(insert, "id", "sent", record);
            return await insert.ExecuteNonQueryAsync(cancellationToken) == 1;
        }
        catch (DbException)
        {
            // The primary key lets one insert in. Any other failure is passed on, and nothing is sent.
            if (await FindAsync(intent, cancellationToken) is null)
                throw;
            return false;
        }
    }

    public async ValueTask SettleAsync(
        PlacementIntent intent,
        PlacementRecord begun,
        PlacementRecord? known,
        CancellationToken cancellationToken
    )
    {
        string change = known is null
            ? "delete from shop_placements"
            : "update shop_placements set checkout_id = @newid, sent_at = @newsent";
        await using DbCommand settle = Command($"{change} {ThisRecord}", intent);
        With(settle, "id", "sent", begun);
        if (known is not null)
            With(settle, "newid", "newsent", known);
        await settle.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Command(string text, PlacementIntent intent)
    {
        DbCommand command = database.CreateCommand(text);
        Add(command, "store", intent.Store.Value);
        Add(command, "reference", intent.Reference);
        return command;
    }

    private static void With(DbCommand command, string id, string sent, PlacementRecord record)
    {
        Add(command, id, record.Id.Value);
        Add(command, sent, record.SentAt.UtcTicks);
    }

    private static void Add(DbCommand command, string name, object value)
    {
        DbParameter parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@" + name, value);
        command.Parameters.Add(parameter);
    }
}
#endregion
