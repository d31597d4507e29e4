using System.Globalization;

namespace ShopSdk.Http;

public ref partial struct ApiRequest
{
    /// <summary>Adds a query parameter; null leaves it out, empty text is sent as empty.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, not escaped.</param>
    public void AddQuery(string name, string? value)
    {
        if (value is null)
            return;
        AddQueryName(name);
        _address.AppendEscaped(value);
    }

    /// <summary>Adds a query parameter as <c>True</c> or <c>False</c>.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value.</param>
    public void AddQuery(string name, bool value) => AddQuery(name, value ? bool.TrueString : bool.FalseString);

    /// <summary>Adds a query parameter with the value as the invariant culture writes it.</summary>
    /// <typeparam name="T">A number, an identifier or, with a format, a date.</typeparam>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">The .NET format; null for the type's own.</param>
    public void AddQuery<T>(string name, T value, string? format = null)
        where T : struct, ISpanFormattable
    {
        AddQueryName(name);
        AppendEscaped(value, format);
    }

    /// <summary>Adds a collection of text; null leaves it out.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="values">The values, not escaped.</param>
    /// <param name="separator">What joins the values in one parameter; null puts each value in a separate parameter.</param>
    public void AddQuery(string name, IEnumerable<string?>? values, char? separator = ',')
    {
        if (values is null)
            return;

        var list = new QueryList(name, separator);
        foreach (string? value in values)
        {
            // A repeated parameter without a value is left out like any other; in a joined one it keeps its place.
            if (value is null && list.Repeats)
                continue;
            BeginItem(ref list);
            _address.AppendEscaped(value);
        }

        EndList(list);
    }

    /// <summary>Adds a collection with each value as the invariant culture writes it; null leaves it out.</summary>
    /// <typeparam name="T">A number, an identifier or, with a format, a date.</typeparam>
    /// <param name="name">The name on the wire.</param>
    /// <param name="values">The values.</param>
    /// <param name="separator">What joins the values in one parameter; null puts each value in a separate parameter.</param>
    /// <param name="format">The .NET format of each value; null for the type's own.</param>
    public void AddQuery<T>(string name, IEnumerable<T>? values, char? separator = ',', string? format = null)
        where T : struct, ISpanFormattable
    {
        if (values is null)
            return;

        var list = new QueryList(name, separator);
        foreach (T value in values)
        {
            BeginItem(ref list);
            AppendEscaped(value, format);
        }

        EndList(list);
    }

    private void AppendEscaped<T>(T value, string? format)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[FormattedLength];
        if (value.TryFormat(text, out int length, format, CultureInfo.InvariantCulture))
            _address.AppendEscaped(text[..length]);
        else
            _address.AppendEscaped(value.ToString(format, CultureInfo.InvariantCulture));
    }

    private void BeginItem(ref QueryList list)
    {
        if (list.IsStarted && !list.Repeats)
            _address.AppendEscaped([list.Separator]);
        else
            AddQueryName(list.Name);
        list.IsStarted = true;
    }

    // An empty collection is an empty value when joined, as in Refit, and nothing at all when repeated.
    private void EndList(QueryList list)
    {
        if (!list.IsStarted && !list.Repeats)
            AddQueryName(list.Name);
    }

    private void AddQueryName(string name)
    {
        CompletePath();
        if (_address.IsEmpty)
            _address.Append(_target.Path.Text);
        _address.Append(_hasQuery ? '&' : '?');
        _hasQuery = true;
        _address.AppendEscaped(name);
        _address.Append('=');
    }

    private struct QueryList(string name, char? separator)
    {
        public readonly string Name => name;

        public readonly bool Repeats => separator is null;

        public readonly char Separator => separator.GetValueOrDefault();

        public bool IsStarted { get; set; }
    }
}
