using System.Data.Common;

namespace ShopSdk.JournalLab.Judging;

/// <summary>A row of the journal's history, with what its intent says now.</summary>
internal sealed record HistoryRow(
    string Store,
    string Reference,
    string NowState,
    long NowVersion,
    long Version,
    DateTimeOffset At,
    string State,
    string? Order,
    bool IsOutcome
)
{
    public const string Query = """
        select i.store, i.reference, i.state, i.version, h.version, h.at, h.state, h.order_id, h.record
        from shop_intents i join shop_intent_history h on h.key = i.key
        order by i.reference, h.version
        """;

    /// <summary>Gets whether it says that there is no order.</summary>
    public bool ClaimsNone => State is "NotSent" or "Rejected" or "Absent";

    public static HistoryRow Read(DbDataReader row) =>
        new(
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            row.GetInt64(3),
            row.GetInt64(4),
            DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5)),
            row.GetString(6),
            row.IsDBNull(7) ? null : row.GetString(7),
            !row.IsDBNull(8)
        );
}
