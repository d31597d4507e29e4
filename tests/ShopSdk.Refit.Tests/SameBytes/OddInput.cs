namespace ShopSdk.RefitEngine.Tests.SameBytes;

/// <summary>One way to fill in the arguments of a call.</summary>
/// <param name="Name">What is odd about it.</param>
/// <param name="Text">The text in every place that holds text.</param>
/// <param name="Turn">Which numbers, dates and sizes are taken.</param>
/// <param name="Members">Which members of a body are filled in.</param>
/// <param name="WithoutBody">Whether null is passed for the body.</param>
internal sealed record OddInput(string Name, string? Text, int Turn = 0, Members Members = Members.All, bool WithoutBody = false)
{
    private static readonly (string Name, string Text)[] Texts =
    [
        ("plain", "5f3e-A_z.9~"),
        ("slash", "a/b//c"),
        ("percent", "100%"),
        ("percent-encoded", "%2F%2e%2e%00"),
        ("plus and blanks", " a+b c "),
        ("accents", "Zoë Ürün İıŞ"),
        ("Chinese", "订单号"),
        ("emoji", "🛒👩‍👩‍👧"),
        ("right to left", "مرحبا\u200E\u200Fשלום"),
        ("half of a surrogate pair", "a\uD83Db"),
        ("byte order mark", "\uFEFFid"),
        ("combining", "e\u0301 \u00C5 \u212B"),
        ("quotes", "it's \"so\" <b>&amp;`"),
        ("backslash", "a\\..\\b"),
        ("query", "?a=b&c=d#e"),
        ("braces", "{token}{0}"),
        ("delimiters", ";:@!$'()*,=|^[]"),
        ("dots in front", "..a"),
        ("three dots", "..."),
        ("long", new string('x', 3000) + "é/"),
        ("dot", "."),
        ("two dots", ".."),
        ("empty", ""),
        ("blank", " "),
        ("line break", "a\r\nb: c"),
        ("zero", "a\0b"),
        ("delete", "a\u007F"),
        ("control beyond ASCII", "a\u0085b"),
    ];

    public static IReadOnlyList<OddInput> All { get; } =
    [
        .. Texts.Select((odd, turn) => new OddInput(odd.Name, odd.Text, turn)),
        new("no text", null),
        new("members left out", "id", 1, Members.None),
        new("every other member", "id", 2, Members.EvenOnes),
        new("the other members", "id", 3, Members.OddOnes),
        new("other numbers", "id", 4),
        new("no body", "id", WithoutBody: true),
    ];

    public override string ToString() => Name;
}

/// <summary>Which members of a body are filled in.</summary>
internal enum Members
{
    /// <summary>All.</summary>
    All,

    /// <summary>None: each is null, or what its type starts with.</summary>
    None,

    /// <summary>The first, the third and so on.</summary>
    EvenOnes,

    /// <summary>The second, the fourth and so on.</summary>
    OddOnes,
}
