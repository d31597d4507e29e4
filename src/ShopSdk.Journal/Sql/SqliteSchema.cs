namespace ShopSdk.Journal.Sql;

/// <summary>The tables in SQLite. A step that was released is never changed: a change of the schema is a new step.</summary>
internal static class SqliteSchema
{
    /// <summary>What placing needs. Times are Unix milliseconds.</summary>
    private const string Placing = """
        create table shop_journal (
            id integer primary key check (id = 1),
            schema_version integer not null,
            complete_since integer not null,
            hash_key blob not null,
            hash_check blob
        );
        create table shop_intents (
            key blob not null primary key,
            store text not null,
            reference text not null,
            checkout text not null,
            attempt text not null,
            buyer text,
            content text,
            state text not null,
            order_id text,
            payment text,
            total text,
            evidence text,
            begun_at integer not null,
            latest_send integer not null,
            changed_at integer not null,
            lookups integer not null,
            version integer not null,
            record text not null
        );
        create table shop_intent_history (
            key blob not null references shop_intents (key) on delete cascade,
            version integer not null,
            at integer not null,
            attempt text not null,
            state text not null,
            order_id text,
            payment text,
            total text,
            evidence text,
            lookups integer not null,
            decided_by text,
            reason text,
            record text,
            primary key (key, version)
        ) without rowid;
        """;

    /// <summary>What workers and operators need: who looks up what and when, what is still to be passed on, and what waits for a person.</summary>
    private const string Working = """
        alter table shop_intents add column look_up_after integer;
        alter table shop_intents add column lookup_failures integer not null default 0;
        alter table shop_intents add column lookup_lease text;
        alter table shop_intents add column settle_after integer;
        alter table shop_intents add column settle_failures integer not null default 0;
        alter table shop_intents add column settle_lease text;
        alter table shop_intents add column settled integer not null default 0;
        alter table shop_intents add column outcome integer not null default 0;
        alter table shop_intents add column attention text;
        alter table shop_intents add column shrunk integer not null default 0;
        update shop_intents set look_up_after = latest_send where state in ('Begun', 'Sent');
        update shop_intents set settled = version, outcome = version where state not in ('Begun', 'Sent');
        create index shop_intents_lookup on shop_intents (store, look_up_after) where look_up_after is not null;
        create index shop_intents_settle on shop_intents (settle_after) where settle_after is not null;
        create index shop_intents_open on shop_intents (begun_at) where look_up_after is not null;
        create index shop_intents_attention on shop_intents (begun_at) where attention is not null;
        create index shop_intents_whole on shop_intents (changed_at, key) where look_up_after is null and shrunk = 0;
        create index shop_intents_shrunk on shop_intents (changed_at, key) where shrunk = 1;
        create index shop_intents_state on shop_intents (state, changed_at);
        """;

    public static IReadOnlyList<string> Steps { get; } = [Placing, Working];
}
