namespace ShopSdk.Errors;

/// <summary>An update of several calls stopped at the first that failed (the inner exception). What came before it is in force.</summary>
public sealed class CheckoutUpdateException : ShopException
{
    /// <summary>Makes the error.</summary>
    public CheckoutUpdateException(
        CheckoutId id,
        UpdateGroups applied,
        UpdateGroups failed,
        UpdateGroups notTried,
        ShopException innerException
    )
        : base(
            $"Changing {failed} failed: {innerException.Message} Applied before it: {applied}. Not tried: {notTried}.",
            innerException.Details with
            {
                Checkout = id,
            },
            innerException
        ) => (Id, Applied, Failed, NotTried) = (id, applied, failed, notTried);

    /// <summary>Gets the id to go on with.</summary>
    public CheckoutId Id { get; internal set; }

    /// <summary>Gets the parts that are in force.</summary>
    public UpdateGroups Applied { get; }

    /// <summary>Gets the part that failed.</summary>
    public UpdateGroups Failed { get; }

    /// <summary>Gets the parts that were not tried.</summary>
    public UpdateGroups NotTried { get; }
}
