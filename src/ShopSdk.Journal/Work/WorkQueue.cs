using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using ShopSdk.Journal.Sql;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Work;

/// <summary>
/// The journal as a queue of work. A claim moves the due time of a row to the end of the lease and commits, so no transaction is open while a worker works on
/// it, and a worker that dies gives it back by doing nothing.
/// </summary>
internal sealed class WorkQueue(SqlDatabase database, IntentRow rows, TimeProvider clock)
{
    private const string Row = "key, store, reference, begun_at, latest_send, record, lookup_failures, settle_failures, settled";

    private readonly string _now = database.Dialect.Now;

    /// <summary>The stores with an intent whose look-up is due. It takes one step in the index for each store, however many intents are due.</summary>
    public async Task<IReadOnlyList<StoreName>> FindDueStoresAsync(CancellationToken cancellationToken)
    {
        SqlStatement find = new(
            $"""
            with recursive stores (store) as (
                select min(store) from shop_intents where look_up_after is not null
                union all
                select (select min(i.store) from shop_intents i where i.look_up_after is not null and i.store > s.store)
                from stores s where s.store is not null)
            select store from stores
            where store is not null
                and exists (select 1 from shop_intents i where i.store = stores.store and i.look_up_after <= {_now})
            """,
            writes: false
        );
        return await database.RunAsync(find, row => StoreName.Parse(row.GetString(0)), cancellationToken).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<Claim>> ClaimLookupsAsync(
        StoreName store,
        int count,
        TimeSpan lease,
        CancellationToken cancellationToken
    ) => ClaimAsync(WorkKind.Lookup, $"store = @store and look_up_after <= {_now}", count, lease, store, null, cancellationToken);

    public Task<IReadOnlyList<Claim>> ClaimSettlementsAsync(int count, TimeSpan lease, CancellationToken cancellationToken) =>
        ClaimAsync(WorkKind.Settle, $"settle_after <= {_now}", count, lease, null, null, cancellationToken);

    /// <summary>Claims one intent's outcome before it is due, because no caller waits for it.</summary>
    public Task<IReadOnlyList<Claim>> ClaimSettlementAsync(byte[] key, TimeSpan lease, CancellationToken cancellationToken) =>
        ClaimAsync(
            WorkKind.Settle,
            "key = @key and settle_after is not null and settle_lease is null",
            1,
            lease,
            null,
            key,
            cancellationToken
        );

    /// <summary>Extends a lease; false if it is lost.</summary>
    public async Task<bool> RenewAsync(WorkKind kind, Claim claim, TimeSpan lease, CancellationToken cancellationToken)
    {
        long since = clock.GetTimestamp();
        SqlStatement renew = Held($"update shop_intents set {kind.After} = {_now} + @lasts", kind, claim)
            .With("lasts", (long)lease.TotalMilliseconds);
        if (!await AnyAsync(renew, cancellationToken).ConfigureAwait(false))
            return false;
        claim.Since = since;
        return true;
    }

    /// <summary>Gives an intent back until later; false if the lease is lost.</summary>
    /// <param name="kind">What was to be done.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="pause">For how long.</param>
    /// <param name="failed">Whether that counts as a failure.</param>
    /// <param name="attention">What a person has to know; null to leave that as it is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<bool> PostponeAsync(
        WorkKind kind,
        Claim claim,
        TimeSpan pause,
        bool failed,
        string? attention,
        CancellationToken cancellationToken
    )
    {
        SqlStatement postpone = Held(
                $"""
                update shop_intents set {kind.After} = {_now} + @pause, {kind.Lease} = null,
                    {kind.Failures} = {kind.Failures} + @failed, attention = coalesce(@attention, attention)
                """,
                kind,
                claim
            )
            .With("pause", (long)pause.TotalMilliseconds)
            .With("failed", failed ? 1 : 0)
            .With("attention", attention);
        return AnyAsync(postpone, cancellationToken);
    }

    /// <summary>The outcomes of an intent that were not passed on yet, in the order of their versions.</summary>
    public Task<IReadOnlyList<PendingOutcome>> FindPendingAsync(Claim claim, CancellationToken cancellationToken)
    {
        SqlStatement find = new SqlStatement(
            """
            select h.version, h.at, h.record
            from shop_intents i join shop_intent_history h on h.key = i.key
            where i.key = @key and h.version > i.settled and h.record is not null
            order by h.version
            """,
            writes: false
        ).With("key", claim.Key);
        return database.RunAsync(
            find,
            row => new PendingOutcome(row.GetInt64(0), IntentRow.Time(row.GetInt64(1)), row.GetString(2)),
            cancellationToken
        );
    }

    /// <summary>Notes that outcomes up to a version were passed on; false if the lease is lost.</summary>
    public Task<bool> SettleAsync(Claim claim, long version, CancellationToken cancellationToken)
    {
        SqlStatement settle = Held(
                """
                update shop_intents set settled = case when settled < @version then @version else settled end,
                    settle_after = case when outcome > @version then settle_after end,
                    settle_lease = case when outcome > @version then settle_lease end,
                    settle_failures = 0, attention = null
                """,
                WorkKind.Settle,
                claim
            )
            .With("version", version);
        return AnyAsync(settle, cancellationToken);
    }

    /// <summary>Notes that the application has taken outcomes up to a version; false if it had, or there is no such version.</summary>
    public Task<bool> AcknowledgeAsync(PlacementIntent intent, long version, CancellationToken cancellationToken)
    {
        SqlStatement acknowledge = new SqlStatement(
            """
            update shop_intents set settled = @version,
                settle_after = case when outcome > @version then settle_after end,
                settle_lease = case when outcome > @version then settle_lease end
            where key = @key and settled < @version and version >= @version
            returning 1
            """,
            writes: true
        ).With("key", IntentRow.KeyOf(intent)).With("version", version);
        return AnyAsync(acknowledge, cancellationToken);
    }

    public async Task<JournalCounts> CountAsync(CancellationToken cancellationToken)
    {
        SqlStatement count = new(
            $"""
            select count(*), coalesce({_now} - min(begun_at), 0), (select count(*) from shop_intents where attention is not null)
            from shop_intents where look_up_after is not null
            """,
            writes: false
        );
        return await database
                .RunSingleAsync(
                    count,
                    row => new JournalCounts(
                        row.GetInt64(0),
                        TimeSpan.FromMilliseconds(Math.Max(0, row.GetInt64(1))),
                        row.GetInt64(2)
                    ),
                    cancellationToken
                )
                .ConfigureAwait(false)
            ?? new(0, default, 0);
    }

    private async Task<IReadOnlyList<Claim>> ClaimAsync(
        WorkKind kind,
        string due,
        int count,
        TimeSpan lease,
        StoreName? store,
        byte[]? key,
        CancellationToken cancellationToken
    )
    {
        string id = Guid.NewGuid().ToString();
        long since = clock.GetTimestamp();
        SqlStatement claim = new SqlStatement(
            database.Dialect.Claim(due, kind.After, $"{kind.After} = {_now} + @lasts, {kind.Lease} = @lease", Row),
            writes: true
        )
            .With("count", count)
            .With("lasts", (long)lease.TotalMilliseconds)
            .With("lease", id)
            .With("store", store?.Value)
            .With("key", key);
        return await database.RunAsync(claim, row => Read(row, kind, id, since), cancellationToken).ConfigureAwait(false);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a row holds, the others are worked on.")]
    private Claim Read(DbDataReader row, WorkKind kind, string lease, long since)
    {
        var intent = new PlacementIntent(StoreName.Parse(row.GetString(1)), row.GetString(2));
        PlacementRecord? record = null;
        string? problem = null;
        try
        {
            record = rows.Read(row, 3);
            // The column is for people; the exact reference is in the id.
            intent = intent with
            {
                Reference = record.Attempt.Checkout.Reference,
            };
        }
        catch (Exception e)
        {
            problem = $"The record cannot be read: {e.GetType().Name}. {e.Message}";
        }
        return new((byte[])row.GetValue(0), intent, lease)
        {
            Record = record,
            Problem = problem,
            Failures = row.GetInt64(kind == WorkKind.Lookup ? 6 : 7),
            Settled = row.GetInt64(8),
            Since = since,
        };
    }

    private static SqlStatement Held(string update, WorkKind kind, Claim claim) =>
        new SqlStatement($"{update} where key = @key and {kind.Lease} = @lease returning 1", writes: true)
            .With("key", claim.Key)
            .With("lease", claim.Lease);

    private async Task<bool> AnyAsync(SqlStatement statement, CancellationToken cancellationToken) =>
        (await database.RunAsync(statement, row => row.FieldCount, cancellationToken).ConfigureAwait(false)).Count > 0;
}
