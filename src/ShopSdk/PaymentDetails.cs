namespace ShopSdk;

/// <summary>How a checkout will be paid. No card data: that stays with the payment gateway.</summary>
public sealed record PaymentDetails
{
    /// <summary>Gets the gateway by the name that the provider knows, such as <c>stripe</c> or <c>paypal</c>; null leaves it.</summary>
    public string? Gateway { get; init; }

    /// <summary>Gets whether the bill goes to the shipping address; null leaves it.</summary>
    public bool? BillingSameAsShipping { get; init; }

    /// <summary>Gets the billing address; null leaves it.</summary>
    public PostalAddress? BillingAddress { get; init; }
}
