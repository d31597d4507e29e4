namespace ShopSdk.Emulator;

/// <summary>The initial content of the emulated shop. All amounts are major units of <see cref="Currency"/>.</summary>
public sealed record ShopCatalog
{
    /// <summary>Gets the default catalog of an emulator.</summary>
    public static ShopCatalog Sample { get; } = SampleCatalog.Create();

    /// <summary>Gets the ISO 4217 code of the shop's currency.</summary>
    /// <value>The default is USD.</value>
    public string Currency { get; init; } = "USD";

    /// <summary>Gets the tax on goods as a fraction, 0.1 for ten percent, for providers that add tax to a total.</summary>
    /// <value>The default is zero.</value>
    public decimal TaxRate { get; init; }

    /// <summary>Gets the insurance that is added to each order, for providers that support insurance.</summary>
    /// <value>The default is zero.</value>
    public decimal Insurance { get; init; }

    /// <summary>Gets the products.</summary>
    public required IReadOnlyList<EmulatedProduct> Products { get; init; }

    /// <summary>Gets the coupons.</summary>
    public IReadOnlyList<EmulatedCoupon> Coupons { get; init; } = [];

    /// <summary>Gets the buyers with an account.</summary>
    public IReadOnlyList<EmulatedCustomer> Customers { get; init; } = [];

    /// <summary>Gets the shipping methods; the first is the default.</summary>
    public IReadOnlyList<EmulatedShippingMethod> ShippingMethods { get; init; } = [];

    /// <summary>Gets the carts that exist from the start.</summary>
    public IReadOnlyList<EmulatedCart> Carts { get; init; } = [];
}
