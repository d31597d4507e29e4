using System.Data.Common;
using ShopSdk.Journal.Sql;
using ShopSdk.Journal.Work;
using ShopSdk.Placing;

namespace ShopSdk.Journal;

/// <summary>What an operator may see and do: list what is open, show the history of an intent, decide by hand, clean up.</summary>
public sealed partial class JournalOperator
{
    private const string Listed = """
        store, reference, state, version, checkout, begun_at, latest_send, changed_at, order_id, lookups, look_up_after, settle_after, attention
        """;

    private readonly SqlPlacementJournal _journal;
    private readonly LookupClients _clients;

    internal JournalOperator(SqlPlacementJournal journal, LookupClients clients) => (_journal, _clients) = (journal, clients);

    private SqlDatabase Database => _journal.Database;

    private string Now => Database.Dialect.Now;

    /// <summary>Lists intents by state and age, the oldest first.</summary>
    public async Task<IReadOnlyList<PlacementListing>> ListAsync(
        PlacementQuery query,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(query);
        await _journal.CheckAsync(cancellationToken).ConfigureAwait(false);
        (string where, string age) = query switch
        {
            { OnlyAttention: true } => ("attention is not null", "begun_at"),
            { Stage: null } => ("look_up_after is not null", "begun_at"),
            { Stage: PlacementStage.Begun or PlacementStage.Sent } => (
                "look_up_after is not null and state = @state",
                "begun_at"
            ),
            _ => ("state = @state", "changed_at"),
        };
        SqlStatement list = new SqlStatement(
            $"select {Listed} from shop_intents where {where} and {age} <= {Now} - @age order by {age} limit @limit",
            writes: false
        )
            .With("state", query.Stage?.ToString())
            .With("age", (long)query.OlderThan.TotalMilliseconds)
            .With("limit", query.Limit);
        return await Database.RunAsync(list, ReadListing, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets one intent; null if the journal has none.</summary>
    public async Task<PlacementListing?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken = default)
    {
        await _journal.CheckAsync(cancellationToken).ConfigureAwait(false);
        SqlStatement find = new SqlStatement($"select {Listed} from shop_intents where key = @key", writes: false).With(
            "key",
            IntentRow.KeyOf(intent)
        );
        return await Database.RunSingleAsync(find, ReadListing, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets every version of an intent's record, the first one first. After a clean-up there is none.</summary>
    public async Task<IReadOnlyList<PlacementHistoryEntry>> GetHistoryAsync(
        PlacementIntent intent,
        CancellationToken cancellationToken = default
    )
    {
        await _journal.CheckAsync(cancellationToken).ConfigureAwait(false);
        SqlStatement find = new SqlStatement(
            """
            select version, at, attempt, state, order_id, payment, total, evidence, lookups, decided_by, reason
            from shop_intent_history where key = @key order by version
            """,
            writes: false
        ).With("key", IntentRow.KeyOf(intent));
        return await Database.RunAsync(find, ReadHistory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Settles an open placement by a person's decision, as <see cref="ICheckoutClient.ResolvePlacementAsync"/> does.</summary>
    /// <exception cref="InvalidOperationException">The journal has no such intent, or its store or buyer cannot be had here.</exception>
    /// <exception cref="Errors.PlacementConflictException">It changed meanwhile, or a look-up knows better. Nothing was changed.</exception>
    public async Task<Placement> ResolveAsync(
        PlacementIntent intent,
        PlacementResolution resolution,
        CancellationToken cancellationToken = default
    )
    {
        if ((await _journal.FindAsync(intent, cancellationToken).ConfigureAwait(false)).Record is not { } record)
            throw new InvalidOperationException("The journal has no such intent.");
        (ICheckoutClient? client, string? problem) = await _clients
            .FindAsync(intent, record, cancellationToken)
            .ConfigureAwait(false);
        if (client is null)
            throw new InvalidOperationException(problem);
        return await client
            .ResolvePlacementAsync(record.Attempt.Checkout, resolution, null, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>
    /// Makes an intent due immediately: for the worker to look up if it is open, and to pass on if its outcome was not taken. False if there is nothing to do.
    /// </summary>
    public async Task<bool> RetryAsync(PlacementIntent intent, CancellationToken cancellationToken = default)
    {
        await _journal.CheckAsync(cancellationToken).ConfigureAwait(false);
        SqlStatement retry = new SqlStatement(
            $"""
            update shop_intents set
                look_up_after = case when look_up_after is not null then {Now} end, lookup_failures = 0, lookup_lease = null,
                settle_after = case when settle_after is not null then {Now} end, settle_failures = 0, settle_lease = null,
                attention = null
            where key = @key and (look_up_after is not null or settle_after is not null)
            returning 1
            """,
            writes: true
        ).With("key", IntentRow.KeyOf(intent));
        return (await Database.RunAsync(retry, row => row.FieldCount, cancellationToken).ConfigureAwait(false)).Count > 0;
    }

    /// <summary>
    /// Says that the journal is complete only since a time. Call it after records were lost, as by a failover to a standby that was behind: what was started
    /// before is then looked up before it is sent. It never goes back.
    /// </summary>
    /// <param name="since">The time; null for the database's now.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task AdvanceCompleteSinceAsync(DateTimeOffset? since = null, CancellationToken cancellationToken = default)
    {
        await _journal.CheckAsync(cancellationToken).ConfigureAwait(false);
        SqlStatement raise = new SqlStatement(
            $"""
            update shop_journal set complete_since = coalesce(@since, {Now})
            where complete_since < coalesce(@since, {Now})
            """,
            writes: true
        ).With("since", since is { } at ? IntentRow.Milliseconds(at) : null);
        await Database.RunAsync(raise, row => row.FieldCount, cancellationToken).ConfigureAwait(false);
    }

    private static PlacementListing ReadListing(DbDataReader row) =>
        new(
            new(StoreName.Parse(row.GetString(0)), row.GetString(1)),
            Enum.Parse<PlacementStage>(row.GetString(2)),
            row.GetInt64(3)
        )
        {
            Checkout = row.GetString(4),
            BegunAt = IntentRow.Time(row.GetInt64(5)),
            LatestSend = IntentRow.Time(row.GetInt64(6)),
            ChangedAt = IntentRow.Time(row.GetInt64(7)),
            Order = Order(row, 8),
            Lookups = (int)row.GetInt64(9),
            LookUpAfter = Time(row, 10),
            SettleAfter = Time(row, 11),
            Attention = Text(row, 12),
        };

    private static PlacementHistoryEntry ReadHistory(DbDataReader row) =>
        new(
            row.GetInt64(0),
            IntentRow.Time(row.GetInt64(1)),
            Guid.Parse(row.GetString(2)),
            Enum.Parse<PlacementStage>(row.GetString(3))
        )
        {
            Order = Order(row, 4),
            Payment = Text(row, 5),
            Total = Text(row, 6),
            Evidence = Text(row, 7),
            Lookups = (int)row.GetInt64(8),
            DecidedBy = Text(row, 9),
            Reason = Text(row, 10),
        };

    private static string? Text(DbDataReader row, int ordinal) => row.IsDBNull(ordinal) ? null : row.GetString(ordinal);

    private static DateTimeOffset? Time(DbDataReader row, int ordinal) =>
        row.IsDBNull(ordinal) ? null : IntentRow.Time(row.GetInt64(ordinal));

    private static OrderId? Order(DbDataReader row, int ordinal) =>
        Text(row, ordinal) is { Length: > 0 } order ? OrderId.Parse(order) : null;
}
