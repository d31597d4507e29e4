namespace ShopSdk.Http;

/// <summary>How several values of one query parameter are written.</summary>
public enum CollectionFormat
{
    /// <summary>The default: the same as <see cref="Csv"/>.</summary>
    RefitParameterFormatter,

    /// <summary>Joined by commas: <c>ids=1%2C2</c>.</summary>
    Csv,

    /// <summary>Joined by spaces: <c>ids=1%202</c>.</summary>
    Ssv,

    /// <summary>Joined by tabs: <c>ids=1%092</c>.</summary>
    Tsv,

    /// <summary>Joined by bars: <c>ids=1%7C2</c>.</summary>
    Pipes,

    /// <summary>Repeated: <c>ids=1&amp;ids=2</c>.</summary>
    Multi,
}
