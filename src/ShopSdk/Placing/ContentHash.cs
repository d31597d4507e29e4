using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ShopSdk.Placing;

/// <summary>
/// Hashes, for comparing what must not be kept in the clear. Of a checkout: products, variants, quantities and the currency, in any order; not
/// address, coupon, shipping, tip, note or price.
/// </summary>
internal static class ContentHash
{
    private const int Bytes = 16;

    /// <summary>Null when the provider names no lines.</summary>
    public static string? Of(Checkout checkout)
    {
        if (checkout.Lines.Count == 0)
            return null;
        IEnumerable<string> lines = checkout
            .Lines.GroupBy(line => (line.ProductId, line.VariantId))
            .Select(group =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{group.Key.ProductId}\u001f{group.Key.VariantId}\u001f{group.Sum(line => line.Quantity ?? 0):G29}"
                )
            )
            .Order(StringComparer.Ordinal);
        string text = checkout.Currency.Code + "\u001e" + string.Join('\u001e', lines);
        return Text(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    public static string OfSecret(ReadOnlySpan<byte> key, string secret) =>
        Text(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(secret)));

    private static string Text(byte[] hash) => Convert.ToHexString(hash.AsSpan(0, Bytes));
}
