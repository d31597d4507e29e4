namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>
/// The settings of the emulated OpenShop; get them with <see cref="ShopEmulatorOptions.For{T}"/>. You can change them at any time.
/// </summary>
public sealed class OpenShopEmulatorOptions
{
    /// <summary>Gets or sets the status that refreshing returns for normal orders; a value other than 0 makes them all risky.</summary>
    /// <value>The default is 0. Orders with a quantity larger than the stock are always risky, with 1.</value>
    public int RefreshStatus { get; set; }

    /// <summary>Gets or sets the balance of the account, in major units of the shop's currency. Paying lowers it.</summary>
    /// <value>The default is 100000.</value>
    public decimal Balance { get; set; } = 100_000m;
}
