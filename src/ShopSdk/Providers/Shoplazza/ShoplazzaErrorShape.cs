namespace ShopSdk.Providers.Shoplazza;

/// <summary>The known forms of Shoplazza's error bodies.</summary>
internal enum ShoplazzaErrorShape
{
    /// <summary>None of the known forms.</summary>
    None,

    /// <summary><c>{}</c>.</summary>
    Empty,

    /// <summary><c>errors</c>: a list of texts, an object of lists by field, or one text.</summary>
    Errors,

    /// <summary><c>error</c>: one text. The documents show it for a bad token and for a store that is not active.</summary>
    Error,

    /// <summary><c>code</c> as a number, with <c>message</c> and <c>details</c>.</summary>
    NumericCode,

    /// <summary><c>code</c> as a text, with <c>message</c>.</summary>
    TextCode,

    /// <summary>A text alone.</summary>
    BareText,
}
