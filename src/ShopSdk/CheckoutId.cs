using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk;

/// <summary>
/// Names a checkout of one store, in a text that outlives the process (<see cref="Value"/>, at most 8 KB). Keep that text like
/// a credential: a provider's token may be inside, and so may an address. <see cref="ToString"/> reveals none of it.
/// </summary>
/// <remarks>
/// Anyone can forge an id, unless the application has keys for it (<see cref="Stores.ShopSdkOptions.IdKeys"/>): its clients then sign the ids that they
/// return, and reject all others. Parsing a text checks no signature, because that needs the keys.
/// </remarks>
[JsonConverter(typeof(ValueTextConverter<CheckoutId>))]
public sealed partial class CheckoutId : IEquatable<CheckoutId>, ITextValue<CheckoutId>
{
    /// <summary>The longest text that an id may have.</summary>
    public const int MaxLength = 8192;

    private const int SentAtLength = 24;
    private const int SignatureTextLength = 24;

    private static readonly TimeSpan LongestCall = TimeSpan.FromDays(1);

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
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string? State { get; }

    /// <summary>
    /// Gets the latest time at which the placing request can have been sent; null when no send is known. The id inside a
    /// <see cref="Placement.Unknown"/> has it, so that another process knows from when on a missing order means something.
    /// </summary>
    public DateTimeOffset? SentAt { get; }

    /// <summary>Gets how far the clocks of two machines may be apart.</summary>
    internal static TimeSpan MaxClockSkew { get; } = TimeSpan.FromMinutes(5);

    internal string StoreHash { get; }

    /// <summary>Gets whether the id claims to be signed. Only <see cref="IsSignedBy"/> checks the signature.</summary>
    internal bool IsSigned => Value.StartsWith(Signed, StringComparison.Ordinal);

    /// <summary>Makes the id of a started checkout; for provider code.</summary>
    /// <exception cref="ArgumentException">The id would be longer than <see cref="MaxLength"/> characters.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
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
        if (!IsReference(reference))
            throw new ArgumentException(
                $"A reference has at most {MaxReference} characters, and no half of one, such as of an emoji that was cut in two.",
                nameof(reference)
            );
        return Create(new(provider.Value, store.Hash(), startedAt.ToUnixTimeMilliseconds(), reference, key, state, null));
    }

    /// <summary>Gives the same checkout another key or state; for provider code. The client signs the new id when it gives it out.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CheckoutId With(string key, string? state) => Create(ToContent() with { Key = key, State = state });

    /// <summary>Gives the same checkout with the time at which the placing request was sent.</summary>
    /// <remarks>Never earlier than the start, which may come from another machine's clock: such an id could not be parsed.</remarks>
    internal CheckoutId Sent(DateTimeOffset at) =>
        Create(ToContent() with { SentAt = (at < StartedAt ? StartedAt : at).ToUnixTimeMilliseconds() });

    /// <summary>
    /// Whether both are ids of one checkout. Where a provider keeps no checkout, the key is the same for all, and the start says which one it is.
    /// </summary>
    internal bool IsSameCheckout(CheckoutId other) =>
        string.Equals(Key, other.Key, StringComparison.Ordinal) && StartedAt == other.StartedAt;

    /// <summary>
    /// Whether a time in the id is too far in the future: a call lasts a day at most, and clocks differ by at most
    /// <see cref="MaxClockSkew"/>.
    /// </summary>
    internal bool IsAheadOf(TimeProvider clock) => (SentAt ?? StartedAt) > clock.GetUtcNow() + LongestCall + MaxClockSkew;

    /// <summary>Gives the same checkout, signed.</summary>
    internal CheckoutId SignedBy(ReadOnlySpan<byte> key)
    {
        Content content = ToContent();
        return new(Write(content, key), content);
    }

    /// <summary>Whether it was signed with this key.</summary>
    internal bool IsSignedBy(ReadOnlySpan<byte> key)
    {
        if (!IsSigned || BytesOf(Value) is not { } bytes)
            return false;
        Span<byte> signature = stackalloc byte[SignatureLength];
        Sign(key, bytes.AsSpan(CheckLength + SignatureLength), signature);
        return CryptographicOperations.FixedTimeEquals(signature, bytes.AsSpan(CheckLength, SignatureLength));
    }

    /// <summary>Whether a text can be a reference: not blank, not too long, and whole as UTF-8, where all halves of characters become one.</summary>
    private static bool IsReference(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= MaxReference && !text.EnumerateRunes().Contains(Rune.ReplacementChar);

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
        if (!content.IsWhole)
            throw new ArgumentException(
                "A checkout id has a provider, a key that is not blank, and times from the year 1970 to 9998."
            );
        string value = Write(content);
        int limit = LimitOf(content, isSigned: false);
        if (value.Length > limit)
            throw new ArgumentException(
                $"This checkout needs an id of {value.Length} characters; {limit} of {MaxLength} are free for it. Start it with fewer items or a shorter note."
            );
        return new(value, content);
    }

    /// <summary>Room is kept for the time of sending and for a signature: once something was sent, an id must not fail any more.</summary>
    private static int LimitOf(Content content, bool isSigned) =>
        MaxLength - (content.SentAt is null ? SentAtLength : 0) - (isSigned ? 0 : SignatureTextLength);

    /// <summary>Reads an id back from its text.</summary>
    /// <exception cref="FormatException">The text is no checkout id, or it was truncated or changed, or has content that no client writes.</exception>
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
    /// Prints the provider and a short hash. They identify a checkout in a log, but cannot be used as an id. They do not change when
    /// the checkout is sent or its id is signed.
    /// </summary>
    public override string ToString() =>
        $"{Provider}:{_hash ??= Hash(SentAt is null && !IsSigned ? Value : Write(ToContent() with { SentAt = null }))}";

    static string ITextValue<CheckoutId>.Expected => "a checkout id, as CheckoutId.Value gives it";

    static CheckoutId ITextValue<CheckoutId>.FromText(string text) => Parse(text);

    string ITextValue<CheckoutId>.ToText() => Value;

    private static string Hash(string value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, 5));
}
