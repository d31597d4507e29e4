namespace ShopSdk.Resilience;

/// <summary>What a call came to.</summary>
internal enum Outcome
{
    /// <summary>It did what it should.</summary>
    Succeeded,

    /// <summary>It failed, and repeating it does no harm.</summary>
    Failed,

    /// <summary>It is proven that nothing was delivered.</summary>
    NotSent,

    /// <summary>It is proven that the provider refused it.</summary>
    Rejected,

    /// <summary>It may have acted.</summary>
    Unknown,

    /// <summary>The caller canceled it, and it cannot have acted or repeating it does no harm.</summary>
    Canceled,

    /// <summary>The caller canceled it, and it may have acted.</summary>
    CanceledUnknown,
}
