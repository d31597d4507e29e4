using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk;

/// <summary>
/// Names a checkout of one store, in a text that outlives the process (<see cref="Value"/>, at most 8 KB). Keep that text like
/// a credential: a provider's token may be inside, and so may an address. <see cref="ToString"/> gives nothing away.
/// </summary>
[JsonConverter(typeof(ValueTextConverterFactory))]
public sealed partial class CheckoutId : IEquatable<CheckoutId>
{
    /// <summary>The longest text that an id may have.</summary>
    public const int MaxLength = 8192;

    private const int SentAtLength = 24;

    private string? _hash;

    private CheckoutId(string value, Content content)
    {
        Value = value;
        Provider = ProviderId.Parse(content.Provider);
        StoreHash = content.StoreHash;
        StartedAt = DateTimeOffset.FromUnixTimeMilliseconds(content.StartedAt);
        Reference = content.Reference;
        Key = content.Key;
        State = content.State;
        SentAt = content.SentAt is { } sent ? DateTimeOffset.FromUnixTimeMilliseconds(sent) : null;
    }

    /// <summary>Gets the text to keep. It is sensitive.</summary>
    public string Value { get; }

    /// <summary>Gets the provider.</summary>
    public ProviderId Provider { get; }

    /// <summary>Gets when the checkout was started.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>Gets the caller's reference.</summary>
    public string Reference { get; }

    /// <summary>Gets the provider's own id or token of the checkout, for provider code. It is sensitive.</summary>
    public string Key { get; }

    /// <summary>Gets what else the provider's code has to remember; null for nothing. It is sensitive.</summary>
    public string? State { get; }

    /// <summary>
    /// Gets the latest time at which placing it can have been handed over; null when it is not known to have been. The id inside a
    /// <see cref="Placement.Unknown"/> has it, so that another process knows from when on absence tells something.
    /// </summary>
    public DateTimeOffset? SentAt { get; }

    internal string StoreHash { get; }

    /// <summary>Makes the id of a started checkout; for provider code.</summary>
    /// <exception cref="ArgumentException">What it holds does not fit into <see cref="MaxLength"/> characters.</exception>
    public static CheckoutId Create(
        ProviderId provider,
        StoreName store,
        string reference,
        string key,
        DateTimeOffset startedAt,
        string? state = null
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return Create(new(provider.Value, store.Hash(), startedAt.ToUnixTimeMilliseconds(), reference, key, state, null));
    }

    /// <summary>Gives the same checkout another key or state; for provider code.</summary>
    public CheckoutId With(string key, string? state) => Create(ToContent() with { Key = key, State = state });

    /// <summary>Gives the same checkout with the time at which placing it was handed over.</summary>
    internal CheckoutId Sent(DateTimeOffset at) => Create(ToContent() with { SentAt = at.ToUnixTimeMilliseconds() });

    private Content ToContent() =>
        new(
            Provider.Value,
            StoreHash,
            StartedAt.ToUnixTimeMilliseconds(),
            Reference,
            Key,
            State,
            SentAt?.ToUnixTimeMilliseconds()
        );

    private static CheckoutId Create(Content content)
    {
        string value = Write(content);
        // Room is kept for the time of sending: once something was sent, an id must not fail any more.
        int limit = content.SentAt is null ? MaxLength - SentAtLength : MaxLength;
        if (value.Length > limit)
            throw new ArgumentException(
                $"This checkout needs an id of {value.Length} characters; {limit} of {MaxLength} are free for it. Start it with fewer items or a shorter note."
            );
        return new(value, content);
    }

    /// <summary>Reads an id back from its text.</summary>
    /// <exception cref="FormatException">The text is no checkout id, or was cut short or changed.</exception>
    public static CheckoutId Parse(string value) =>
        TryParse(value, out CheckoutId? id)
            ? id
            : throw new FormatException(
                "The text is no checkout id: it was cut short, changed, or made by a later version. Pass the whole CheckoutId.Value."
            );

    /// <summary>Reads an id back from its text; false when it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? value, [NotNullWhen(true)] out CheckoutId? id)
    {
        id = value is { Length: > 0 and <= MaxLength } ? Read(value) : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public bool Equals(CheckoutId? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CheckoutId);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether two ids are the same.</summary>
    public static bool operator ==(CheckoutId? left, CheckoutId? right) => Equals(left, right);

    /// <summary>Whether two ids differ.</summary>
    public static bool operator !=(CheckoutId? left, CheckoutId? right) => !Equals(left, right);

    /// <summary>
    /// Prints the provider and a short hash: enough to follow a checkout through a log, too little to use its id. It stays the same when
    /// the checkout was handed over.
    /// </summary>
    public override string ToString() =>
        $"{Provider}:{_hash ??= Hash(SentAt is null ? Value : Write(ToContent() with { SentAt = null }))}";

    private static string Hash(string value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, 5));
}
