using System.Security.Cryptography;
using System.Text;

namespace ShopSdk.Journal;

/// <summary>Encrypts with AES-256-GCM, by keys that the application keeps with its other secrets.</summary>
public sealed class AesPlacementProtector : IPlacementProtector
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[][] _keys;

    /// <summary>Creates a protector.</summary>
    /// <param name="keys">
    /// Keys of 32 random bytes. The first encrypts, and each of them decrypts: to change the key, put the new one first and leave the old one in for as
    /// long as records are kept.
    /// </param>
    /// <exception cref="ArgumentException">There is no key, or one has another length.</exception>
    public AesPlacementProtector(params IReadOnlyList<byte[]> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Count == 0 || keys.Any(key => key is not { Length: KeyBytes }))
            throw new ArgumentException($"Give at least one key, each of {KeyBytes} random bytes.", nameof(keys));
        _keys = [.. keys.Select(key => (byte[])key.Clone())];
    }

    /// <inheritdoc/>
    public string Protect(string plaintext)
    {
        ArgumentNullException.ThrowIfNull(plaintext);
        byte[] text = Encoding.UTF8.GetBytes(plaintext);
        byte[] sealedText = new byte[NonceBytes + TagBytes + text.Length];
        Span<byte> nonce = sealedText.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_keys[0], TagBytes);
        aes.Encrypt(nonce, text, sealedText.AsSpan(NonceBytes + TagBytes), sealedText.AsSpan(NonceBytes, TagBytes));
        return Convert.ToBase64String(sealedText);
    }

    /// <inheritdoc/>
    /// <exception cref="CryptographicException">The text was changed, or none of the keys encrypted it.</exception>
    public string Unprotect(string protectedText)
    {
        ArgumentNullException.ThrowIfNull(protectedText);
        Span<byte> sealedText = new byte[protectedText.Length];
        if (!Convert.TryFromBase64String(protectedText, sealedText, out int length) || length < NonceBytes + TagBytes)
            throw new CryptographicException("The text is none that this protector encrypted.");
        sealedText = sealedText[..length];
        foreach (byte[] key in _keys)
        {
            if (TryDecrypt(key, sealedText) is { } text)
                return text;
        }
        throw new CryptographicException("The text was changed, or was encrypted with a key that is not given.");
    }

    private static string? TryDecrypt(byte[] key, ReadOnlySpan<byte> sealedText)
    {
        byte[] text = new byte[sealedText.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        try
        {
            aes.Decrypt(
                sealedText[..NonceBytes],
                sealedText[(NonceBytes + TagBytes)..],
                sealedText.Slice(NonceBytes, TagBytes),
                text
            );
            return Encoding.UTF8.GetString(text);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
