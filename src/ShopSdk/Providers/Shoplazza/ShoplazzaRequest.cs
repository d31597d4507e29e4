namespace ShopSdk.Providers.Shoplazza;

/// <summary>
/// The data for starting a Shoplazza order, including tax and discount. The store sets the prices of the lines; the caller states the
/// rest. A plain <see cref="CheckoutRequest"/> works too, without tax and discount.
/// </summary>
/// <remarks>
/// The provider needs items with product and variant, the currency (here or in the store's options), a shipping address with last name,
/// e-mail address, country and province with their codes, city and first line, and shipping by title and price. Missing data is an
/// <see cref="ArgumentException"/> before anything is sent.
/// </remarks>
public sealed record ShoplazzaRequest : CheckoutRequest
{
    /// <summary>Gets the tax in major units of the order's currency.</summary>
    /// <value>0.00: none.</value>
    public decimal TaxTotal { get; init; } = 0.00m;

    /// <summary>
    /// Gets the discount: an amount in major units such as <c>10.00</c>, at most the lines' total, or a percentage such as <c>10%</c>.
    /// </summary>
    /// <value><c>0.00</c>: none.</value>
    public string Discount { get; init; } = "0.00";

    /// <summary>Returns the reference only: the rest may be personal data.</summary>
    public override string ToString() => $"{nameof(ShoplazzaRequest)} {Reference}";
}
