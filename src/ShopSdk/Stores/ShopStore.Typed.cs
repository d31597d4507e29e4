using ShopSdk.Http;

namespace ShopSdk.Stores;

/// <summary>One store as the code of its provider sees it, with the options of that provider.</summary>
/// <typeparam name="TOptions">The options.</typeparam>
public sealed class ShopStore<TOptions> : ShopStore
    where TOptions : StoreOptions
{
    internal ShopStore(StoreSettings settings, TOptions options)
        : this(settings, new ApiChannel(settings), options) { }

    private ShopStore(StoreSettings settings, ApiChannel channel, TOptions options)
        : base(settings, channel) => Options = options;

    /// <summary>Gets the options; do not change them.</summary>
    public new TOptions Options { get; }

    internal override ShopStore For(BuyerCredential buyer) => new ShopStore<TOptions>(Settings, Channel.For(buyer), Options);
}
