namespace ShopSdk.HttpGenerator.Reading;

/// <summary>The ways in which a value becomes text.</summary>
internal enum WireKind
{
    /// <summary>Text as it is.</summary>
    Text,

    /// <summary>A boolean, as <c>True</c> or <c>False</c>.</summary>
    Flag,

    /// <summary>A number, an identifier or another value that formats itself alike in every culture.</summary>
    Formatted,

    /// <summary>A date or time, which has no form of its own that every provider would read.</summary>
    Date,

    /// <summary>An enumeration, by name.</summary>
    Enumeration,
}
