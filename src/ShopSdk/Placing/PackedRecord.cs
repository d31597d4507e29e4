using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ShopSdk.Placing;

/// <summary>A record whose outcome is known, in few bytes: a journal in memory keeps many of them. The bytes never leave the process.</summary>
internal readonly struct PackedRecord
{
    /// <summary>Below this length, compressing costs more time than everything else that placing does, and is not needed.</summary>
    private const int WorthCompressing = 512;

    private const int Quality = 5;
    private const int Window = 16;
    private const int Head = sizeof(long) + sizeof(int);

    private readonly byte[] _bytes;

    private PackedRecord(byte[] bytes) => _bytes = bytes;

    /// <summary>Gets how many bytes it takes on the heap.</summary>
    public int Size => ((_bytes.Length + 7) & ~7) + (3 * sizeof(long));

    /// <summary>Gets the time after which none of the attempts was started or sent.</summary>
    public DateTimeOffset Until => new(BinaryPrimitives.ReadInt64LittleEndian(_bytes), TimeSpan.Zero);

    /// <param name="record">The record.</param>
    /// <param name="now">The time by the clock of this process, which sent the attempt or sees that it has ended.</param>
    public static PackedRecord Of(PlacementRecord record, DateTimeOffset now)
    {
        using var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer, Encoding.UTF8, leaveOpen: true))
            PackedRecordFormat.Write(writer, record);
        ReadOnlySpan<byte> plain = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        byte[] room = ArrayPool<byte>.Shared.Rent(plain.Length);
        int length = 0;
        bool isSmaller =
            plain.Length >= WorthCompressing
            && BrotliEncoder.TryCompress(plain, room.AsSpan(0, plain.Length - 1), out length, Quality, Window);
        byte[] bytes = [.. new byte[Head], .. isSmaller ? room.AsSpan(0, length) : plain];
        ArrayPool<byte>.Shared.Return(room);
        BinaryPrimitives.WriteInt64LittleEndian(bytes, UntilOf(record, now).UtcTicks);
        // The length before compressing; zero when it was not worth it.
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(sizeof(long)), isSmaller ? plain.Length : 0);
        return new(bytes);
    }

    public PlacementRecord Unpack()
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(sizeof(long)));
        byte[] plain = _bytes;
        if (length > 0)
        {
            plain = new byte[length];
            if (!BrotliDecoder.TryDecompress(_bytes.AsSpan(Head), plain, out _))
                throw new InvalidOperationException("A record in memory cannot be read.");
        }
        using var buffer = new MemoryStream(plain, writable: false) { Position = length > 0 ? 0 : Head };
        using var reader = new BinaryReader(buffer);
        return PackedRecordFormat.Read(reader);
    }

    private static DateTimeOffset UntilOf(PlacementRecord record, DateTimeOffset now)
    {
        // What has ended sends no more, however long its call could have gone on.
        DateTimeOffset until = record.Attempt.LatestSend < now ? record.Attempt.LatestSend : now;
        foreach (PlacementAttempt attempt in record.Attempts)
        {
            DateTimeOffset started = attempt.Checkout.StartedAt;
            until = started > until ? started : until;
        }
        return until;
    }
}
