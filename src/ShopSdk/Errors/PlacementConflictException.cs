namespace ShopSdk.Errors;

/// <summary>
/// The <see cref="CheckoutRequest.Reference"/> is in use for something else: another buyer, other goods, or a placement whose outcome is not known yet.
/// Nothing was sent.
/// </summary>
public sealed class PlacementConflictException : ShopException
{
    /// <summary>Makes the error.</summary>
    public PlacementConflictException(string message, PlacementConflict conflict, ErrorDetails details)
        : base(message, details) => Conflict = conflict;

    /// <summary>Gets what is in the way.</summary>
    public PlacementConflict Conflict { get; }

    /// <summary>Gets the order that was placed under the reference; null when there is none, or it is another buyer's.</summary>
    public OrderId? Order => Details.Order;

    /// <summary>Gets when looking up the open placement again makes sense; null when there is none, or it is another buyer's.</summary>
    public DateTimeOffset? LookUpAfter { get; init; }
}

/// <summary>What is in the way of a call.</summary>
public enum PlacementConflict
{
    /// <summary>The reference belongs to another buyer. Nothing of that buyer is shown. Use another reference.</summary>
    Buyer,

    /// <summary>The reference was placed, or is being placed, for other goods. Inform the buyer about that order, or use another reference.</summary>
    Content,

    /// <summary>The outcome of placing this checkout is not known yet, so it is neither changed nor dropped. Look it up first.</summary>
    OpenPlacement,

    /// <summary>What the caller was shown is no longer so. Look the placement up again.</summary>
    Changed,
}
