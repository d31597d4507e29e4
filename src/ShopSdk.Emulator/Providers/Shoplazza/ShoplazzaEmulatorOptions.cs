namespace ShopSdk.Emulator.Providers.Shoplazza;

/// <summary>How the emulated Shoplazza behaves where its documents disagree, or where stores differ.</summary>
public sealed class ShoplazzaEmulatorOptions
{
    /// <summary>
    /// Gets or sets whether an unknown order is a 500 with the numeric code 5, as the source document lets expect of a simulated
    /// payment, and not the 404 of the public document.
    /// </summary>
    /// <value>The default is false: 404.</value>
    public bool AnswersUnknownOrdersWith500 { get; set; }

    /// <summary>Gets or sets whether the store is not active: every call is refused with the body's member <c>error</c>.</summary>
    /// <value>The default is false.</value>
    public bool IsStoreInactive { get; set; }

    /// <summary>Gets or sets whether single orders come without their envelope, as the source document prints them.</summary>
    /// <value>The default is false: in the member <c>order</c>.</value>
    public bool LeavesEnvelopeOut { get; set; }

    /// <summary>Gets or sets the most orders that the list gives at a time, whatever was asked for.</summary>
    /// <value>The default is 250, the documented limit.</value>
    public int LargestPage { get; set; } = 250;
}
