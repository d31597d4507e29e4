using ShopSdk.Amounts;

namespace ShopSdk.Errors;

/// <summary>The amounts do not agree and the store's options forbid placing then. Nothing was sent.</summary>
public sealed class AmountsDisagreeException : ShopException
{
    /// <summary>Makes the error.</summary>
    public AmountsDisagreeException(string message, AmountReport? report, ErrorDetails details)
        : base(message, details) => Report = report;

    /// <summary>Gets what was recomputed; null when the total differs from the one that the caller expected.</summary>
    public AmountReport? Report { get; }
}
