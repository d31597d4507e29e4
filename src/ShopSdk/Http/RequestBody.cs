using System.Buffers;

namespace ShopSdk.Http;

/// <summary>
/// The bytes of a request, in a pooled array. The array goes back to the pool when the call is over and no transport is still
/// writing it: an early answer can end a call while its upload is under way.
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

    /// <summary>Gets a body of no bytes, which is still a body: a content-less request may be sent again by the platform.</summary>
    public static RequestBody Empty { get; } = new();

    public int Length { get; }

    public bool IsEmpty => ReferenceEquals(this, Empty);

    public ReadOnlyMemory<byte> Bytes => _pooled.AsMemory(0, Length);

    /// <summary>Keeps the bytes until released; false when the call is over, and the bytes are another's.</summary>
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
