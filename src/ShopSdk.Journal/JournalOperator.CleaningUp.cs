using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using ShopSdk.Journal.Sql;
using ShopSdk.Placing;

namespace ShopSdk.Journal;

/// <content>Cleaning up. What is open never goes.</content>
public sealed partial class JournalOperator
{
    private const int Batch = 100;

    // A key that no provider knows, in place of the checkout's own.
    private const string Removed = "removed";

    /// <summary>
    /// Reduces intents whose outcome is known to their key and order, so that neither a checkout's id nor a history is left, and removes them later. As long as
    /// the key is there, the reference cannot be placed again. After a removal, <see cref="JournalEntry.CompleteSince"/> is not before the last send of what was
    /// removed. Open intents, and outcomes that the application has not taken yet, stay as they are.
    /// </summary>
    /// <param name="shrinkAfter">How long after its last change an intent is reduced.</param>
    /// <param name="removeAfter">How long after its last change an intent is removed; null to keep the keys for good.</param>
    /// <param name="includeUnsettled">
    /// Whether outcomes that were neither acknowledged nor passed on are reduced, too. Set it if no worker passes outcomes on.
    /// </param>
    /// <param name="cancellationToken">Cancels. What was done until then stays done.</param>
    public async Task<CleanUpResult> CleanUpAsync(
        TimeSpan shrinkAfter,
        TimeSpan? removeAfter = null,
        bool includeUnsettled = false,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shrinkAfter, TimeSpan.Zero);
        if (removeAfter is { } later)
            ArgumentOutOfRangeException.ThrowIfLessThan(later, shrinkAfter, nameof(removeAfter));
        await _journal.CheckAsync(cancellationToken).ConfigureAwait(false);
        SqlStatement ask = new($"select {Database.Dialect.Now}", writes: false);
        IReadOnlyList<long> now = await Database.RunAsync(ask, row => row.GetInt64(0), cancellationToken).ConfigureAwait(false);
        int shrunk = await ShrinkAsync(now[0] - (long)shrinkAfter.TotalMilliseconds, includeUnsettled, cancellationToken)
            .ConfigureAwait(false);
        int removed = 0;
        if (removeAfter is { } age)
        {
            int gone;
            while ((gone = await RemoveAsync(now[0] - (long)age.TotalMilliseconds, cancellationToken).ConfigureAwait(false)) > 0)
                removed += gone;
        }
        return new(shrunk, removed);
    }

    private async Task<int> ShrinkAsync(long before, bool includeUnsettled, CancellationToken cancellationToken)
    {
        int shrunk = 0;
        // From page to page by position, because what cannot be read stays where it is.
        OldRow last = new([], long.MinValue, 0, null);
        while (true)
        {
            SqlStatement find = new SqlStatement(
                $"""
                select key, changed_at, version, begun_at, latest_send, record from shop_intents
                where look_up_after is null and shrunk = 0 and changed_at <= @before
                    and (changed_at, key) > (@at, @key) {(includeUnsettled ? "" : "and settle_after is null")}
                order by changed_at, key limit {Batch}
                """,
                writes: false
            ).With("before", before).With("at", last.ChangedAt).With("key", last.Key);
            IReadOnlyList<OldRow> page = await Database.RunAsync(find, ReadOld, cancellationToken).ConfigureAwait(false);
            if (page.Count == 0)
                return shrunk;
            OldRow[] readable = [.. page.Where(row => row.Record is not null)];
            if (readable.Length > 0)
                shrunk += await ShrinkAsync(readable, cancellationToken).ConfigureAwait(false);
            last = page[^1];
        }
    }

    /// <summary>Reduces those rows that have not changed since they were read, in one commit.</summary>
    private async Task<int> ShrinkAsync(OldRow[] page, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        for (int i = 0; i < page.Length; i++)
            text.Append(
                CultureInfo.InvariantCulture,
                $"""
                update shop_intents set record = @record{i}, content = null, total = null, shrunk = 1,
                    settled = outcome, settle_after = null, settle_lease = null, attention = null
                where key = @key{i} and version = @version{i} returning 1;
                delete from shop_intent_history where key = @key{i}
                    and exists (select 1 from shop_intents i where i.key = @key{i} and i.shrunk = 1);

                """
            );
        SqlStatement shrink = new(text.ToString(), writes: true);
        for (int i = 0; i < page.Length; i++)
            shrink
                .With($"key{i}", page[i].Key)
                .With($"version{i}", page[i].Version)
                .With($"record{i}", page[i].Record is { } record ? _journal.Rows.Seal(Reduce(record)) : null);
        return (await Database.RunAsync(shrink, row => row.FieldCount, cancellationToken).ConfigureAwait(false)).Count;
    }

    private async Task<int> RemoveAsync(long before, CancellationToken cancellationToken)
    {
        string old =
            $"select key from shop_intents where shrunk = 1 and changed_at <= @before order by changed_at, key limit {Batch}";
        // That a removed intent was never sent can no longer be proven.
        SqlStatement remove = new SqlStatement(
            $"""
            update shop_journal set complete_since = (select max(latest_send) from shop_intents where key in ({old}))
            where complete_since < (select max(latest_send) from shop_intents where key in ({old}));
            delete from shop_intents where key in ({old}) returning 1
            """,
            writes: true
        ).With("before", before);
        return (await Database.RunAsync(remove, row => row.FieldCount, cancellationToken).ConfigureAwait(false)).Count;
    }

    /// <summary>What is left of a record: which intent it is, whose, and its orders.</summary>
    private static PlacementRecord Reduce(PlacementRecord record)
    {
        CheckoutId id = record.Attempt.Checkout;
        return record with
        {
            Attempt = record.Attempt with { Checkout = id.With(Removed, state: null), Content = null, Quoted = null },
            Orders = [.. record.Orders.Select(order => order with { Checkout = null, RequestId = null, Total = null })],
            Earlier = [],
            Resolution = null,
        };
    }

    [SuppressMessage("Design", "CA1031", Justification = "What cannot be read stays for a person.")]
    private OldRow ReadOld(DbDataReader row)
    {
        PlacementRecord? record = null;
        try
        {
            record = _journal.Rows.Read(row, 3);
        }
        catch (Exception)
        {
            // The worker lists it.
        }
        return new((byte[])row.GetValue(0), row.GetInt64(1), row.GetInt64(2), record);
    }

    private sealed record OldRow(byte[] Key, long ChangedAt, long Version, PlacementRecord? Record);
}
