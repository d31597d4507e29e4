using System.Buffers;

namespace AmountAudit;

/// <summary>Some complete bodies of one source, in a rented buffer: one body per line, or one body that may span lines.</summary>
internal sealed class BodyBlock(string source, byte[] buffer, int length, long firstLine, bool isOneBody) : IDisposable
{
    public string Source => source;

    public long Bytes => length;

    /// <summary>Visits the bodies, each with the number of its first line, counted from 1. Empty lines are not bodies.</summary>
    public void ForEach(Visit visit)
    {
        ReadOnlySpan<byte> rest = buffer.AsSpan(0, length);
        if (isOneBody)
        {
            visit(rest, 1);
            return;
        }
        for (long line = firstLine; !rest.IsEmpty; line++)
        {
            int end = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> body = (end < 0 ? rest : rest[..end]).Trim(" \t\r"u8);
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!body.IsEmpty)
                visit(body, line);
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    /// <summary>Visits one body.</summary>
    public delegate void Visit(ReadOnlySpan<byte> body, long line);
}
