namespace ShopSdk.Journal.Sql;

/// <summary>The tables in PostgreSQL. A step that was released is never changed: a change of the schema is a new step.</summary>
internal static class PostgreSqlSchema
{
    /// <summary>What placing needs. Texts compare byte by byte, whatever the database's own collation is; times are Unix milliseconds.</summary>
    private const string Placing = """
        create table shop_journal (
            id bigint primary key check (id = 1),
            schema_version bigint not null,
            complete_since bigint not null,
            hash_key bytea not null,
            hash_check bytea
        );
        create table shop_intents (
            key bytea primary key,
            store text collate "C" not null,
            reference text collate "C" not null,
            checkout text collate "C" not null,
            attempt text collate "C" not null,
            buyer text collate "C",
            content text collate "C",
            state text collate "C" not null,
            order_id text collate "C",
            payment text collate "C",
            total text collate "C",
            evidence text collate "C",
            begun_at bigint not null,
            latest_send bigint not null,
            changed_at bigint not null,
            lookups bigint not null,
            version bigint not null,
            record text collate "C" not null
        );
        create table shop_intent_history (
            key bytea not null references shop_intents (key) on delete cascade,
            version bigint not null,
            at bigint not null,
            attempt text collate "C" not null,
            state text collate "C" not null,
            order_id text collate "C",
            payment text collate "C",
            total text collate "C",
            evidence text collate "C",
            lookups bigint not null,
            decided_by text collate "C",
            reason text collate "C",
            record text collate "C",
            primary key (key, version)
        );
        """;

    /// <summary>What workers and operators need: who looks up what and when, what is still to be passed on, and what waits for a person.</summary>
    private const string Working = """
        alter table shop_intents
            add column look_up_after bigint,
            add column lookup_failures bigint not null default 0,
            add column lookup_lease text collate "C",
            add column settle_after bigint,
            add column settle_failures bigint not null default 0,
            add column settle_lease text collate "C",
            add column settled bigint not null default 0,
            add column outcome bigint not null default 0,
            add column attention text collate "C",
            add column shrunk bigint not null default 0;
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
