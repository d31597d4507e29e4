namespace ShopSdk;

/// <summary>What a provider can do, as data: known before anything is sent.</summary>
public sealed record CheckoutCapabilities
{
    /// <summary>Gets what a checkout starts from.</summary>
    public required StartSources Start { get; init; }

    /// <summary>Gets the parts that can be changed after the start.</summary>
    public UpdateGroups Updates { get; init; }

    /// <summary>Gets whether a checkout can be placed.</summary>
    public bool CanPlace { get; init; } = true;

    /// <summary>Gets the payment states that placing can yield; with more than one, the caller has to say which.</summary>
    public IReadOnlyList<PaymentState> PlaceYields { get; init; } = [];

    /// <summary>Gets whether <see cref="PlaceRequest.Notes"/> are kept with the order.</summary>
    public bool KeepsNotes { get; init; }

    /// <summary>Gets whether a checkout that was not placed can be dropped.</summary>
    public bool CanAbandon { get; init; }

    /// <summary>Gets whether an order can be canceled.</summary>
    public bool CanCancelOrder { get; init; }

    /// <summary>Gets whether the provider answers "not ready yet" and is polled.</summary>
    public bool Polls { get; init; }

    /// <summary>Gets whether buyers sign in, so that <see cref="ICheckoutClient.ForBuyer"/> has a credential to send.</summary>
    public bool TakesBuyers { get; init; }

    /// <summary>Gets how the outcome of placing is looked up.</summary>
    public LookupKind Lookup { get; init; }

    /// <summary>Gets whether looking up needs a buyer's credential.</summary>
    public bool LookupNeedsBuyer { get; init; }

    /// <summary>Gets how long an order may take to become visible; null when the provider does not say, which is the rule.</summary>
    public TimeSpan? VisibilityHorizon { get; init; }

    /// <summary>Gets whether totals come with the parts that they are made of.</summary>
    public bool BreaksDownTotals { get; init; }
}

/// <summary>What a checkout can start from.</summary>
[Flags]
public enum StartSources
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The provider's cart.</summary>
    Cart = 1,

    /// <summary>A list of items.</summary>
    Items = 2,
}

/// <summary>How the outcome of placing is looked up.</summary>
public enum LookupKind
{
    /// <summary>It cannot be.</summary>
    None,

    /// <summary>Reading the checkout shows whether it was placed.</summary>
    Checkout,

    /// <summary>The buyer's orders are searched for the caller's reference.</summary>
    OrderList,
}
