using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using ShopSdk.Internal;

namespace ShopSdk;

/// <content>How an id is written: <c>sk1.</c>, then base64url of a four-byte check and a JSON array of the content's members.</content>
public partial class CheckoutId
{
    private const string Version = "sk1.";
    private const int CheckLength = 4;

    /// <summary>Quotes and other scripts are written as they are: escaped they take up to six times the room.</summary>
    private static readonly JsonWriterOptions AsIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Write(Content content)
    {
        using var buffer = new MemoryStream();
        buffer.Write(stackalloc byte[CheckLength]);
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
        Check(bytes[CheckLength..], bytes[..CheckLength]);
        return Version + Base64UrlText.Encode(bytes);
    }

    private static CheckoutId? Read(string value)
    {
        if (!value.StartsWith(Version, StringComparison.Ordinal))
            return null;
        byte[]? bytes = Base64UrlText.Decode(value.AsSpan(Version.Length));
        if (bytes is null || bytes.Length <= CheckLength)
            return null;
        Span<byte> check = stackalloc byte[CheckLength];
        Check(bytes.AsSpan(CheckLength), check);
        return check.SequenceEqual(bytes.AsSpan(0, CheckLength)) ? Read(value, bytes.AsMemory(CheckLength)) : null;
    }

    private static CheckoutId? Read(string value, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            int count = root.GetArrayLength();
            return new(
                value,
                new Content(
                    root[0].GetString() ?? "",
                    root[1].GetString() ?? "",
                    root[2].GetInt64(),
                    root[3].GetString() ?? "",
                    root[4].GetString() ?? "",
                    root[5].GetString(),
                    count > 6 ? root[6].GetInt64() : null
                )
            );
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or InvalidOperationException
                        or FormatException
                        or ArgumentException
                        or IndexOutOfRangeException
            )
        {
            return null;
        }
    }

    /// <summary>Tells damage, not forgery: an id holds nothing that its owner may not change.</summary>
    private static void Check(ReadOnlySpan<byte> content, Span<byte> check)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        hash[..CheckLength].CopyTo(check);
    }

    private sealed record Content(
        string Provider,
        string StoreHash,
        long StartedAt,
        string Reference,
        string Key,
        string? State,
        long? SentAt
    );
}
