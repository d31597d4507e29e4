namespace ShopSdk.HttpGenerator.Reading;

/// <summary>The ways in which a value is converted to text.</summary>
internal enum WireKind
{
    /// <summary>Text, unchanged.</summary>
    Text,

    /// <summary>A boolean, as <c>True</c> or <c>False</c>.</summary>
    Flag,

    /// <summary>A number, an identifier or another value that has the same format in every culture.</summary>
    Formatted,

    /// <summary>A date or time. There is no format that every provider can read.</summary>
    Date,

    /// <summary>An enumeration, by name.</summary>
    Enumeration,
}
