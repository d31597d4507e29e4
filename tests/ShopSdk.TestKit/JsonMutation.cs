namespace ShopSdk.TestKit;

/// <summary>How a JSON text was changed.</summary>
public enum JsonMutation
{
    /// <summary>A member is gone.</summary>
    MemberRemoved,

    /// <summary>A member has another name.</summary>
    MemberRenamed,

    /// <summary>There is an additional unknown member.</summary>
    MemberAdded,

    /// <summary>A number became text, or a text a number.</summary>
    NumberAsText,

    /// <summary>A value became null.</summary>
    Nulled,

    /// <summary>A value became a flag.</summary>
    Flag,

    /// <summary>A value became an empty array, as PHP writes an empty object.</summary>
    EmptyArray,

    /// <summary>A value became an object.</summary>
    Structure,

    /// <summary>A value became an extreme number.</summary>
    ExtremeNumber,

    /// <summary>A value became an odd text.</summary>
    OddText,

    /// <summary>An array has its first element many times.</summary>
    Repeated,

    /// <summary>A value is nested very deeply.</summary>
    Deep,

    /// <summary>The text ends early.</summary>
    Truncated,

    /// <summary>A byte was changed.</summary>
    ByteChanged,

    /// <summary>The text is not JSON at all.</summary>
    Garbage,
}
