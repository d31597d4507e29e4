namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>The knobs of the emulated OpenShop; get them by <see cref="ShopEmulatorOptions.For{T}"/>. They may be turned at any time.</summary>
public sealed class OpenShopEmulatorOptions
{
    /// <summary>Gets or sets what refreshing answers for orders that are well; another value than 0 makes them all risky.</summary>
    /// <value>The default is 0. Orders that ask for more than there is are risky anyway, with 1.</value>
    public int RefreshStatus { get; set; }

    /// <summary>Gets or sets the balance of the account, in major units of the shop's currency. Paying lowers it.</summary>
    /// <value>The default is 100000.</value>
    public decimal Balance { get; set; } = 100_000m;
}
