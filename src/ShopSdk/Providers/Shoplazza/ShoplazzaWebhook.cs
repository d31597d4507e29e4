using System.Security.Cryptography;
using System.Text;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>Checks that a webhook call is from Shoplazza.</summary>
public static class ShoplazzaWebhook
{
    /// <summary>The header that contains the signature.</summary>
    public const string SignatureHeader = "X-Shoplazza-Hmac-Sha256";

    // 32 bytes in base64 are 43 characters and one padding character.
    private const int SignatureLength = 44;

    /// <summary>
    /// Whether the signature is correct: base64 of the HMAC-SHA256 of the body with the app's client secret, compared in constant time.
    /// False for a missing or malformed header.
    /// </summary>
    /// <param name="rawBody">The body exactly as received: JSON that was parsed and written again has another signature.</param>
    /// <param name="header">The value of <see cref="SignatureHeader"/>; null when the call had none.</param>
    /// <param name="clientSecret">The client secret of the app that subscribed.</param>
    /// <remarks>
    /// Do not use it for the OAuth callback, whose <c>hmac</c> is hexadecimal and computed over the query, or for payments apps, which
    /// have another header. A signature says nothing about the age of a call: webhooks are repeated for up to two days, so ignore calls
    /// whose <c>X-Shoplazza-Deduplication-ID</c> you have already seen.
    /// </remarks>
    /// <exception cref="ArgumentException">The client secret is empty: everyone could sign with it.</exception>
    public static bool IsSigned(ReadOnlySpan<byte> rawBody, string? header, string clientSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        Span<byte> stated = stackalloc byte[SHA256.HashSizeInBytes];
        if (
            header?.Length != SignatureLength
            || !Convert.TryFromBase64String(header, stated, out int length)
            || length != SHA256.HashSizeInBytes
        )
        {
            return false;
        }
        Span<byte> computed = stackalloc byte[SHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(clientSecret), rawBody, computed);
        return CryptographicOperations.FixedTimeEquals(stated, computed);
    }
}
