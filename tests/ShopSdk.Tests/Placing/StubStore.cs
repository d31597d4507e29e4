using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Stores;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <summary>A store of the stub provider whose requests end in a handler of the test's.</summary>
internal static class StubStore
{
    public static ShopStore Create(
        HttpMessageHandler handler,
        TimeProvider clock,
        Action<StubOptions>? configure = null,
        IPlacementJournal? journal = null,
        IStoreCredentialSource? credentials = null
    )
    {
        var options = new StubOptions();
        configure?.Invoke(options);
        var transport = new ShopTransport(
            new HttpMessageInvoker(handler, disposeHandler: false),
            new HttpMessageInvoker(new SendGuard(handler, provable: true), disposeHandler: false)
        );
        return ShopClient.CreateStore("stub", options, new StoreServices(transport, clock, credentials, journal));
    }
}
