namespace ShopSdk;

/// <summary>Where a checkout stands. The provider's own word is kept in <see cref="Checkout.ProviderState"/>.</summary>
public enum CheckoutState
{
    /// <summary>The provider said something that this version does not know.</summary>
    Unknown,

    /// <summary>It can be changed and placed.</summary>
    Open,

    /// <summary>The provider is still working on it.</summary>
    Pending,

    /// <summary>Something has to be settled before it can be placed; see <see cref="Checkout.Problems"/>.</summary>
    Blocked,

    /// <summary>It became an order. That says nothing about payment.</summary>
    Placed,

    /// <summary>It was canceled or abandoned.</summary>
    Canceled,
}
