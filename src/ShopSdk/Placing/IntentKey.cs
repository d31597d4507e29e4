using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ShopSdk.Placing;

/// <summary>
/// Sixteen bytes instead of a longer name, so that a table of many names stays small. Made with a secret key: no buyer can choose two references
/// with the same one.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IntentKey
{
    private readonly ulong _first;
    private readonly ulong _second;

    private IntentKey(ReadOnlySpan<byte> hash) =>
        (_first, _second) = (BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]));

    public static IntentKey Of(ReadOnlySpan<byte> key, PlacementIntent intent) => Of(key, intent.Store.Value, intent.Reference);

    /// <summary>The key of one checkout, which a process started.</summary>
    public static IntentKey Of(ReadOnlySpan<byte> key, CheckoutId id) =>
        Of(
            key,
            id.StoreHash,
            string.Create(CultureInfo.InvariantCulture, $"{id.StartedAt.ToUnixTimeMilliseconds()}\n{id.Reference}")
        );

    private static IntentKey Of(ReadOnlySpan<byte> key, string store, string name)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.Unicode.GetBytes($"{store}\n{name}"), hash);
        return new(hash);
    }
}
