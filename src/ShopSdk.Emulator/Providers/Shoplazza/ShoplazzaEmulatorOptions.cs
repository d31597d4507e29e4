namespace ShopSdk.Emulator.Providers.Shoplazza;

/// <summary>How the emulated Shoplazza behaves if its documents disagree, or if stores differ.</summary>
public sealed class ShoplazzaEmulatorOptions
{
    /// <summary>
    /// Gets or sets whether the response for an unknown order is a 500 with the numeric code 5, as the source document suggests for a
    /// simulated payment, and not the 404 of the public document.
    /// </summary>
    /// <value>The default is false: 404.</value>
    public bool ReturnsStatus500ForUnknownOrders { get; set; }

    /// <summary>
    /// Gets or sets whether the store is inactive. It then rejects every call with the member <c>error</c> in the body.
    /// </summary>
    /// <value>The default is false.</value>
    public bool IsStoreInactive { get; set; }

    /// <summary>Gets or sets whether single orders have no envelope, as in the source document.</summary>
    /// <value>The default is false: the order is in the member <c>order</c>.</value>
    public bool LeavesEnvelopeOut { get; set; }

    /// <summary>Gets or sets the maximum number of orders on a page of the list, whatever the request asks for.</summary>
    /// <value>The default is 250, the documented limit.</value>
    public int LargestPage { get; set; } = 250;
}
