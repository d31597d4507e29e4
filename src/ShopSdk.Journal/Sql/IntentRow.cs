using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Sql;

/// <summary>Writes records into rows and reads them back. The record itself is one text; the other columns are for conditions, indexes and people.</summary>
internal sealed class IntentRow(IPlacementProtector? protector)
{
    // A record is a JSON object, so its text begins with a brace; one that is encrypted begins with this.
    private const string Encrypted = "p:";

    /// <summary>The key of an intent: a hash of its exact bytes, so that no collation can take two references for one.</summary>
    public static byte[] KeyOf(PlacementIntent intent) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes(intent.Store.Value), 0, .. Encoding.UTF8.GetBytes(intent.Reference)]);

    public static long Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>The text that is stored for a record.</summary>
    public string Seal(PlacementRecord record)
    {
        string json = record.ToJson();
        return protector is null ? json : Encrypted + protector.Protect(json);
    }

    /// <summary>Reads a record from the columns <see cref="IntentStatements.Record"/>.</summary>
    /// <exception cref="FormatException">The text is no record, or is encrypted and there is no protector.</exception>
    public PlacementRecord Read(DbDataReader row, int ordinal)
    {
        PlacementRecord record = Open(row.GetString(ordinal + 2));
        // These two are the database's: it sets them by its own clock.
        return record with
        {
            Attempt = record.Attempt with { BegunAt = Time(row.GetInt64(ordinal)), LatestSend = Time(row.GetInt64(ordinal + 1)) },
        };
    }

    /// <summary>Reads a record from the text that is stored for it.</summary>
    /// <exception cref="FormatException">The text is no record, or is encrypted and there is no protector.</exception>
    public PlacementRecord Open(string text)
    {
        if (!text.StartsWith(Encrypted, StringComparison.Ordinal))
            return PlacementRecord.FromJson(text);
        return protector is null
            ? throw new FormatException($"The record is encrypted, and there is no {nameof(IPlacementProtector)}.")
            : PlacementRecord.FromJson(protector.Unprotect(text[Encrypted.Length..]));
    }

    /// <summary>Adds the values of a record. Times that are null are the database's own.</summary>
    public static SqlStatement Bind(SqlStatement statement, PlacementIntent intent, PlacementRecord record, string text)
    {
        PlacementAttempt attempt = record.Attempt;
        RecordedOrder? order =
            record.Orders.LastOrDefault(order => order.Attempt == attempt.Id)
            ?? (record.Orders.Count > 0 ? record.Orders[^1] : null);
        // The short hash is what logs print, so a person can search for it.
        return statement
            .With("key", KeyOf(intent))
            .With("checkout", attempt.Checkout.ToString())
            .With("attempt", attempt.Id.ToString())
            .With("buyer", attempt.Buyer)
            .With("content", attempt.Content)
            .With("state", record.Stage.ToString())
            .With("begun", attempt.TimeLeft is null ? Milliseconds(attempt.BegunAt) : null)
            .With("latest", attempt.TimeLeft is null ? Ceiling(attempt.LatestSend) : null)
            .With("left", attempt.TimeLeft is { } left ? (long)Math.Ceiling(left.TotalMilliseconds) + 1 : null)
            .With("lookups", record.Lookups)
            .With("version", record.Version)
            .With("record", text)
            .With("order", order?.Order.Value)
            .With("payment", order?.Payment.ToString())
            .With("total", order?.Total?.ToString())
            .With("evidence", order?.Evidence.ToString())
            .With("by", record.Resolution?.By)
            .With("why", record.Resolution?.Why);
    }

    private static long Ceiling(DateTimeOffset time) =>
        Milliseconds(time) + (time.Ticks % TimeSpan.TicksPerMillisecond == 0 ? 0 : 1);
}
