namespace ShopSdk.Emulator.Providers.AnqiCms;

/// <summary>How the emulated AnqiCMS behaves if shops differ, or if nothing is documented.</summary>
public sealed class AnqiCmsEmulatorOptions
{
    /// <summary>
    /// Gets or sets whether orders are created as in the published edition: without coupons, without SKUs, and without checking the
    /// stock.
    /// </summary>
    /// <value>The default is false: the closed edition, which creates the order as it quoted it.</value>
    public bool OpenEdition { get; set; }

    /// <summary>Gets or sets whether the checkout is missing, as in the published edition: 404 with a web page.</summary>
    /// <value>The default is false.</value>
    public bool LacksCheckout { get; set; }

    /// <summary>Gets or sets whether quotes, orders and payments need no login.</summary>
    /// <value>The default is false: code 1001 without a buyer.</value>
    public bool AllowAnonymousOrders { get; set; }

    /// <summary>Gets or sets whether a coupon that does not apply is left out of the quote without an error.</summary>
    /// <value>The default is false: the quote is rejected with code -1. The provider documents neither.</value>
    public bool IgnoreInvalidCoupons { get; set; }

    /// <summary>Gets or sets the new token that each calling buyer gets in the header <c>update-token</c>.</summary>
    /// <value>The default is null: nothing is renewed.</value>
    public string? RenewedToken { get; set; }
}
