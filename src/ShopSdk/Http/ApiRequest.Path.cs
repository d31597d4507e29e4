using System.Globalization;

namespace ShopSdk.Http;

public ref partial struct ApiRequest
{
    // Longer than any number, identifier or date in a sensible format; what is longer goes through a string.
    private const int FormattedLength = 64;

    /// <summary>Fills the next placeholder of the path; the value becomes exactly one segment.</summary>
    /// <param name="name">The placeholder's name.</param>
    /// <param name="value">The value, not escaped.</param>
    /// <exception cref="ArgumentException">
    /// The value is null, empty, <c>.</c>, <c>..</c>, or holds a control character: it would lead to another address.
    /// </exception>
    public void AddPath(string name, string? value) => AddPath(name, value.AsSpan());

    /// <summary>Fills the next placeholder of the path with the value as the invariant culture writes it.</summary>
    /// <typeparam name="T">A number, an identifier or, with a format, a date.</typeparam>
    /// <param name="name">The placeholder's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">The .NET format; null for the type's own.</param>
    /// <exception cref="ArgumentException">The formatted value cannot be a segment.</exception>
    public void AddPath<T>(string name, T value, string? format = null)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[FormattedLength];
        if (value.TryFormat(text, out int length, format, CultureInfo.InvariantCulture))
            AddPath(name, text[..length]);
        else
            AddPath(name, value.ToString(format, CultureInfo.InvariantCulture).AsSpan());
    }

    private void AddPath(string name, scoped ReadOnlySpan<char> value)
    {
        PathTemplate path = _target.Path;
        if (_pathIsComplete || _pathValues == path.Names.Length || path.Names[_pathValues] != name)
        {
            throw new ArgumentException(
                $"Operation '{Operation.Name}': '{name}' is not the next placeholder of \"{path.Text}\". "
                    + "Fill the placeholders in their order, before the query.",
                nameof(name)
            );
        }

        if (FindPathProblem(value) is { } problem)
            throw Refuse(name, problem + "; write the id as the provider gave it");

        _address.Append(path.Literals[_pathValues]);
        _address.AppendEscaped(value);
        _pathValues++;
    }

    private static string? FindPathProblem(scoped ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
            return "is missing or empty";
        if (value is "." or "..")
            return "is '.' or '..', which would change the path";
        foreach (char c in value)
        {
            if (char.IsControl(c))
                return "holds a control character";
        }

        return null;
    }

    private void CompletePath()
    {
        if (_pathIsComplete)
            return;

        PathTemplate path = _target.Path;
        if (_pathValues < path.Names.Length)
        {
            throw new InvalidOperationException(
                $"Operation '{Operation.Name}': the placeholder '{path.Names[_pathValues]}' of \"{path.Text}\" was not filled."
            );
        }

        // A path without placeholders needs no buffer until something follows it.
        if (_pathValues > 0)
            _address.Append(path.Literals[^1]);
        _pathIsComplete = true;
    }
}
