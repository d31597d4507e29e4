using System.Buffers;

namespace ShopSdk.Http;

/// <summary>
/// The bytes of a request, in a pooled array. The array goes back to the pool when the call is over and no transport is still
/// writing it: an early response can end a call while its upload is under way.
/// </summary>
internal sealed class RequestBody
{
    private byte[]? _pooled;
    private int _holders = 1;

    public RequestBody(byte[] pooled, int length)
    {
        _pooled = pooled;
        Length = length;
    }

    private RequestBody() { }

    /// <summary>Gets an empty body. It is needed because the platform may send a request without a body again.</summary>
    public static RequestBody Empty { get; } = new();

    public int Length { get; }

    public bool IsEmpty => ReferenceEquals(this, Empty);

    public ReadOnlyMemory<byte> Bytes => _pooled.AsMemory(0, Length);

    /// <summary>Keeps the bytes until they are released; false when the call is over and the array belongs to another call.</summary>
    public bool TryHold()
    {
        if (IsEmpty)
            return true;
        int holders;
        do
        {
            holders = Volatile.Read(ref _holders);
            if (holders == 0)
                return false;
        } while (Interlocked.CompareExchange(ref _holders, holders + 1, holders) != holders);
        return true;
    }

    public void Release()
    {
        if (!IsEmpty && Interlocked.Decrement(ref _holders) == 0 && Interlocked.Exchange(ref _pooled, null) is { } bytes)
            ArrayPool<byte>.Shared.Return(bytes);
    }
}
