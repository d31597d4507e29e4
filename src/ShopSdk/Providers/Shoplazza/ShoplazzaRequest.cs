namespace ShopSdk.Providers.Shoplazza;

/// <summary>
/// What a Shoplazza order starts with, tax and discount included: the store prices the lines, the caller states the rest. A plain
/// <see cref="CheckoutRequest"/> starts one too, without tax and discount.
/// </summary>
/// <remarks>
/// The provider needs items with product and variant, the currency (here or in the store's options), a shipping address with last
/// name, e-mail address, country and province with their codes, city and first line, and shipping by title and price. What is
/// missing is an <see cref="ArgumentException"/> before anything is sent.
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

    /// <summary>Prints the reference only: the rest may be personal data.</summary>
    public override string ToString() => $"{nameof(ShoplazzaRequest)} {Reference}";
}
