namespace ShopSdk.Emulator.Providers.Intercart;

/// <summary>
/// The settings of the emulated Intercart; get them with <see cref="ShopEmulatorOptions.For{T}"/>. You can change them at any time.
/// </summary>
public sealed class IntercartEmulatorOptions
{
    /// <summary>
    /// Gets or sets whether reading or changing an open order leaves <c>completed</c> out, as in the document's sample of an order that is read. A look-up
    /// then never proves that there is no order.
    /// </summary>
    /// <value>The default is false: an open order states <c>"completed": false</c>, as in the document's response to creating one.</value>
    public bool OmitsCompleted { get; set; }
}
