using System.Buffers;
using System.Text;

namespace ShopSdk.Http;

/// <summary>Text of an address that grows in a pooled array.</summary>
internal struct AddressText
{
    private const int InitialCapacity = 256;

    private static readonly SearchValues<char> Unreserved = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    );

    private char[]? _characters;
    private int _length;

    public readonly bool IsEmpty => _length == 0;

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
    }

    public void Append(char character)
    {
        Reserve(1)[0] = character;
        _length++;
    }

    /// <summary>Appends what <see cref="Uri.EscapeDataString(string)"/> would give, without the string in between.</summary>
    public void AppendEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int reserved = text.IndexOfAnyExcept(Unreserved);
            Append(reserved < 0 ? text : text[..reserved]);
            if (reserved < 0)
                return;

            text = text[reserved..];
            _ = Rune.DecodeFromUtf16(text, out Rune rune, out int consumed);
            AppendPercentEncoded(rune);
            text = text[consumed..];
        }
    }

    /// <summary>Gives the text after the prefix and returns the array to the pool.</summary>
    public string Complete(string prefix)
    {
        string text = string.Concat(prefix, _characters.AsSpan(0, _length));
        Release();
        return text;
    }

    /// <summary>Returns the array to the pool when the last address has the same prefix and text and can be reused.</summary>
    public bool TryDiscard(string prefix, string known)
    {
        bool isKnown =
            _length > 0
            && known.Length == prefix.Length + _length
            && known.AsSpan(prefix.Length).SequenceEqual(_characters.AsSpan(0, _length))
            && known.StartsWith(prefix, StringComparison.Ordinal);
        if (isKnown)
            Release();
        return isKnown;
    }

    private void Release()
    {
        if (_characters is not null)
            ArrayPool<char>.Shared.Return(_characters);
        _characters = null;
        _length = 0;
    }

    private void AppendPercentEncoded(Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        int count = rune.EncodeToUtf8(bytes);
        foreach (byte value in bytes[..count])
        {
            Span<char> target = Reserve(3);
            target[0] = '%';
            target[1] = HexDigit(value >> 4);
            target[2] = HexDigit(value & 15);
            _length += 3;
        }
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);

    private Span<char> Reserve(int count)
    {
        if (_characters is null || _characters.Length - _length < count)
            Grow(count);
        return _characters.AsSpan(_length, count);
    }

    private void Grow(int count)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(InitialCapacity, (_length + count) * 2));
        _characters.AsSpan(0, _length).CopyTo(larger);
        if (_characters is not null)
            ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
