namespace ShopSdk.Emulator;

/// <summary>The settings of the emulated TokenCheckout; get them with <see cref="ShopEmulatorOptions.For{T}"/>.</summary>
public sealed class TokenCheckoutEmulatorOptions
{
    /// <summary>Gets or sets how often a new checkout answers 202, "not ready yet", before it can be read.</summary>
    /// <value>The default is 2.</value>
    public int PendingResponses { get; set; } = 2;

    /// <summary>
    /// Gets or sets the wait in a 202 response: the text has whole seconds, rounded up, and the header has the exact value.
    /// </summary>
    /// <value>The default is 3 seconds, as in the provider's document. Tests set a millisecond.</value>
    public TimeSpan Wait { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Gets or sets whether a 202 has a Retry-After header.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool SendsRetryAfter { get; set; } = true;

    /// <summary>Gets or sets whether adding and removing coupons answers 204 without a body instead of the checkout.</summary>
    /// <value>The default is <see langword="false"/>, as in the provider's document.</value>
    public bool CouponsReturnNoContent { get; set; }
}
