namespace ShopSdk.TestKit;

/// <summary>How an actual JSON text differs from the expected one at a place.</summary>
public enum JsonDifferenceKind
{
    /// <summary>The expected text has a value there, the actual one none.</summary>
    Missing,

    /// <summary>The actual text has a value there, the expected one none.</summary>
    Added,

    /// <summary>Both have a value there, and they differ.</summary>
    Changed,
}
