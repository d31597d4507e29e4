using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ShopSdk.Internal;

namespace ShopSdk;

/// <content>
/// How an id is written: <c>sk1.</c>, then base64url of a four-byte check and a JSON array of the content's members. One that is signed
/// starts with <c>sk2.</c> and has sixteen bytes of signature behind the check, which covers them, too.
/// </content>
public partial class CheckoutId
{
    private const string Unsigned = "sk1.";
    private const string Signed = "sk2.";
    private const int CheckLength = 4;
    private const int SignatureLength = 16;
    private const int StoreHashLength = 12;
    private const int MaxReference = 200;

    private static readonly byte[] SignedPrefix = Encoding.ASCII.GetBytes(Signed);

    /// <summary>From the year 1970 to the end of 9998: a horizon before or after it is still a date.</summary>
    private static readonly long Latest = new DateTimeOffset(9999, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds() - 1;

    /// <summary>Quotes and other scripts are written as they are: escaped they take up to six times the room.</summary>
    private static readonly JsonWriterOptions AsIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Write(Content content, ReadOnlySpan<byte> key = default)
    {
        int head = CheckLength + (key.IsEmpty ? 0 : SignatureLength);
        using var buffer = new MemoryStream();
        buffer.Write(stackalloc byte[head]);
        using (var writer = new Utf8JsonWriter(buffer, AsIs))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(content.Provider);
            writer.WriteStringValue(content.StoreHash);
            writer.WriteNumberValue(content.StartedAt);
            writer.WriteStringValue(content.Reference);
            writer.WriteStringValue(content.Key);
            writer.WriteStringValue(content.State);
            if (content.SentAt is { } sentAt)
                writer.WriteNumberValue(sentAt);
            writer.WriteEndArray();
        }
        Span<byte> bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        if (!key.IsEmpty)
            Sign(key, bytes[head..], bytes[CheckLength..head]);
        Check(bytes[CheckLength..], bytes[..CheckLength]);
        return (key.IsEmpty ? Unsigned : Signed) + Base64UrlText.Encode(bytes);
    }

    private static CheckoutId? Read(string value)
    {
        bool isSigned = value.StartsWith(Signed, StringComparison.Ordinal);
        int head = CheckLength + (isSigned ? SignatureLength : 0);
        if (!isSigned && !value.StartsWith(Unsigned, StringComparison.Ordinal))
            return null;
        byte[]? bytes = BytesOf(value);
        // Base64 has unused bits at the end. Without this check, two different texts would be the same id.
        if (bytes is null || bytes.Length <= head || !value.AsSpan(Signed.Length).SequenceEqual(Base64UrlText.Encode(bytes)))
            return null;
        Span<byte> check = stackalloc byte[CheckLength];
        Check(bytes.AsSpan(CheckLength), check);
        return
            check.SequenceEqual(bytes.AsSpan(0, CheckLength))
            && ReadContent(bytes.AsMemory(head)) is { IsWhole: true } content
            && value.Length <= LimitOf(content, isSigned)
            ? new(value, content)
            : null;
    }

    /// <summary>The id in three quarters of the room that its text takes.</summary>
    internal byte[] ToBytes() => [IsSigned ? (byte)1 : (byte)0, .. BytesOf(Value) ?? []];

    /// <summary>Reads an id from what <see cref="ToBytes"/> gave.</summary>
    /// <exception cref="FormatException">The bytes are no checkout id.</exception>
    internal static CheckoutId FromBytes(ReadOnlySpan<byte> bytes) =>
        Parse((bytes[0] == 1 ? Signed : Unsigned) + Base64UrlText.Encode(bytes[1..]));

    private static byte[]? BytesOf(string value) => Base64UrlText.Decode(value.AsSpan(Signed.Length));

    private static Content? ReadContent(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            int count = root.GetArrayLength();
            return count is 6 or 7
                ? new Content(
                    root[0].GetString() ?? "",
                    root[1].GetString() ?? "",
                    root[2].GetInt64(),
                    root[3].GetString() ?? "",
                    root[4].GetString() ?? "",
                    root[5].GetString(),
                    count == 7 ? root[6].GetInt64() : null
                )
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Detects damage, not forgery: anyone can compute it.</summary>
    private static void Check(ReadOnlySpan<byte> content, Span<byte> check)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        hash[..CheckLength].CopyTo(check);
    }

    private static void Sign(ReadOnlySpan<byte> key, ReadOnlySpan<byte> json, Span<byte> signature)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, [.. SignedPrefix, .. json], hash);
        hash[..SignatureLength].CopyTo(signature);
    }

    private sealed record Content(
        string Provider,
        string StoreHash,
        long StartedAt,
        string Reference,
        string Key,
        string? State,
        long? SentAt
    )
    {
        /// <summary>Gets whether every member is one that a client can have written.</summary>
        public bool IsWhole =>
            ProviderId.IsValid(Provider)
            && StoreHash.Length == StoreHashLength
            && StoreHash.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            && IsReference(Reference)
            && !string.IsNullOrWhiteSpace(Key)
            && StartedAt >= 0
            && StartedAt <= Latest
            && (SentAt is null || (SentAt >= StartedAt && SentAt <= Latest));
    }
}
