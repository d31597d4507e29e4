namespace ShopSdk.Journal;

/// <summary>How a journal uses its database.</summary>
public sealed class SqlJournalOptions
{
    private const int MinKeyBytes = 32;

    /// <summary>Gets or sets the database.</summary>
    /// <value>Null: recognised by the connections of the data source, which have to be Npgsql's or Microsoft.Data.Sqlite's.</value>
    public SqlJournalDialect? Dialect { get; set; }

    /// <summary>
    /// Gets or sets the secret key under which keys and credentials of buyers are hashed, of 32 random bytes or more. It has to stay the same for as long
    /// as the journal's tables.
    /// </summary>
    /// <value>Null: a random one that was created with the tables and is stored in them.</value>
    /// <remarks>Who can read the tables and the key can find short buyer keys, such as customer numbers, by trying. So keep the key elsewhere if that matters.</remarks>
    public ReadOnlyMemory<byte>? HashKey { get; set; }

    /// <summary>Gets or sets how long one step may take, with its repetitions after a lost connection or a conflict with another transaction.</summary>
    /// <value>5 seconds.</value>
    /// <remarks>Before a request is sent, the time that is left to the call counts if it is shorter.</remarks>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets or sets whether the tables are created and migrated when the host starts.</summary>
    /// <value><see langword="false"/>: call <see cref="SqlJournalSchema.MigrateAsync"/>, or run <see cref="SqlJournalSchema.Script"/> by hand.</value>
    public bool MigrateOnStart { get; set; }

    /// <summary>
    /// Gets or sets how long the caller of <see cref="ICheckoutClient.PlaceAsync"/> has to acknowledge what it was answered, before a worker hands the
    /// outcome to <see cref="IPlacementSettled"/>.
    /// </summary>
    /// <value>1 minute.</value>
    public TimeSpan AcknowledgeWithin { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets or sets from which age on an open placement makes the health check report <c>Degraded</c>.</summary>
    /// <value>1 hour.</value>
    public TimeSpan OpenForTooLong { get; set; } = TimeSpan.FromHours(1);

    internal IEnumerable<string> Validate()
    {
        if (Dialect is { } dialect && !Enum.IsDefined(dialect))
            yield return $"{nameof(Dialect)} is {dialect}. Set one of {string.Join(", ", Enum.GetNames<SqlJournalDialect>())}, or leave it out.";
        if (HashKey is { Length: < MinKeyBytes } key)
            yield return $"{nameof(HashKey)} has {key.Length} bytes. Use {MinKeyBytes} random bytes or more, or leave it out.";
        if (Timeout < TimeSpan.FromMilliseconds(100) || Timeout > TimeSpan.FromMinutes(5))
            yield return $"{nameof(Timeout)} is {Timeout}. Set 00:00:00.1 to 00:05:00.";
        if (AcknowledgeWithin < TimeSpan.Zero || AcknowledgeWithin > TimeSpan.FromDays(1))
            yield return $"{nameof(AcknowledgeWithin)} is {AcknowledgeWithin}. Set 0 to 1 day.";
    }
}
