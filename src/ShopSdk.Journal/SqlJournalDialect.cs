namespace ShopSdk.Journal;

/// <summary>The database that a journal is in.</summary>
public enum SqlJournalDialect
{
    /// <summary>PostgreSQL 12 or later, by Npgsql: for any number of machines.</summary>
    PostgreSql,

    /// <summary>SQLite 3.42 or later, by Microsoft.Data.Sqlite: for the processes of one machine.</summary>
    Sqlite,
}
