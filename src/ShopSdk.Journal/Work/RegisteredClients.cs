namespace ShopSdk.Journal.Work;

/// <summary>The clients of the registered stores.</summary>
internal sealed class RegisteredClients(ICheckoutClientFactory factory) : IPlacementClients
{
    public ICheckoutClient? Find(StoreName store) => factory.Names.Contains(store) ? factory.Get(store.Value) : null;
}
