using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AmountAudit;

/// <summary>Reads sources as blocks of complete lines, so that memory use does not depend on their size.</summary>
internal static class BodyReader
{
    private const int BlockSize = 1 << 18;

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true };

    /// <summary>The files of the paths. A directory contributes its .json and .ndjson files, sorted by name.</summary>
    public static IEnumerable<string> FilesOf(IEnumerable<string> inputs) => inputs.SelectMany(FilesOf);

    public static async IAsyncEnumerable<BodyBlock> ReadAsync(
        string source,
        Stream stream,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        // Standard input may contain both kinds. It is one body if its first line is not a complete body.
        bool isOneBody = source != "-" && Path.GetExtension(source) != ".ndjson";
        bool decided = source != "-";
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
        int length = 0;
        long line = 1;
        bool isStart = true;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
            length += read;
            if (isStart && length >= 3 && buffer.AsSpan().StartsWith("\uFEFF"u8))
            {
                buffer.AsSpan(3, length - 3).CopyTo(buffer);
                length -= 3;
            }
            isStart &= length < 3 && read > 0;
            int end = read == 0 ? length : buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            if (!decided && (end > 0 || read == 0))
                (isOneBody, decided) = (!StartsWithWholeLine(buffer.AsSpan(0, length)), true);
            if (read == 0 || (end > 0 && !isOneBody && length >= buffer.Length / 2))
            {
                byte[] next = ArrayPool<byte>.Shared.Rent(BlockSize);
                if (length - end > next.Length / 2)
                    next = Exchange(next, (length - end) * 2);
                buffer.AsSpan(end, length - end).CopyTo(next);
                long lines = buffer.AsSpan(0, end).Count((byte)'\n');
                yield return new BodyBlock(source, buffer, end, line, isOneBody);
                line += lines;
                length -= end;
                buffer = next;
                if (read == 0)
                    break;
            }
            else if (length == buffer.Length)
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static IEnumerable<string> FilesOf(string input) =>
        input != "-" && Directory.Exists(input)
            ? Directory
                .EnumerateFiles(input, "*", Everywhere)
                .Where(file => Path.GetExtension(file) is ".json" or ".ndjson")
                .Order(StringComparer.Ordinal)
            : [input];

    private static byte[] Exchange(byte[] small, int size)
    {
        ArrayPool<byte>.Shared.Return(small);
        return ArrayPool<byte>.Shared.Rent(size);
    }

    private static bool StartsWithWholeLine(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'\n');
        var reader = new Utf8JsonReader(end < 0 ? text : text[..end]);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            // If there are more lines, a broken first line is a broken body. A single text that continues on the next lines is one
            // body.
            return end >= 0 && text[..end].Trim(" \t\r"u8).Length > 1;
        }
    }
}
