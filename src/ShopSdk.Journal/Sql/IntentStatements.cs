namespace ShopSdk.Journal.Sql;

/// <summary>The texts of the steps on intents, for one dialect.</summary>
internal sealed class IntentStatements(SqlDialect dialect)
{
    /// <summary>The columns that a record is read from: begun_at, latest_send, record.</summary>
    public const string Record = "begun_at, latest_send, record";

    // Of the row that was changed. Where nothing is to be looked up any more, there is an outcome, and its record is kept for the application.
    private const string History = """
        insert into shop_intent_history
            (key, version, at, attempt, state, order_id, payment, total, evidence, lookups, decided_by, reason, record)
        select key, version, changed_at, attempt, state, order_id, payment, total, evidence, lookups, @by, @why,
            case when look_up_after is null then record end
        """;

    private readonly string _now = dialect.Now;

    public string Find { get; } =
        $"""
            select m.complete_since, {dialect.Now}, i.begun_at, i.latest_send, i.record
            from shop_journal m left join shop_intents i on i.key = @key
            """;

    /// <summary>Gets the first attempt of an intent, if there is none yet. Its times are the database's unless they are given.</summary>
    public string Insert =>
        dialect.Change(
            $"""
            insert into shop_intents
                (key, store, reference, checkout, attempt, buyer, content, state, begun_at, latest_send, changed_at, lookups, version, record, look_up_after)
            values
                (@key, @store, @reference, @checkout, @attempt, @buyer, @content, @state, coalesce(@begun, {_now}),
                coalesce(@latest, {_now} + @left), {_now}, @lookups, @version, @record, coalesce(@latest, {_now} + @left))
            on conflict (key) do nothing
            """,
            History,
            Record
        );

    /// <summary>Gets the next record of an intent, if the row still has the expected attempt and version.</summary>
    public string Update =>
        dialect.Change(
            $"""
            update shop_intents set
                checkout = @checkout, attempt = @attempt, buyer = @buyer, content = @content, state = @state,
                order_id = @order, payment = @payment, total = @total, evidence = @evidence,
                begun_at = coalesce(@begun, {_now}),
                latest_send = case
                    when @ends = 0 then coalesce(@latest, {_now} + @left)
                    when latest_send < {_now} then latest_send
                    else {_now} end,
                changed_at = {_now}, lookups = @lookups, version = @version, record = @record,
                look_up_after = case when @open = 1 then coalesce(@lookup, @latest, {_now} + @left) end,
                lookup_failures = 0, lookup_lease = null, attention = null, shrunk = 0,
                outcome = case when @open = 1 then outcome else @version end,
                settle_after = case when @open = 1 then settle_after else coalesce(settle_after, {_now} + @grace) end
            where key = @key and attempt = @was and version = @before
            """,
            History,
            Record
        );
}
