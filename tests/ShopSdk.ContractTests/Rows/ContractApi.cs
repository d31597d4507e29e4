using ShopSdk.Stores;

namespace ShopSdk.ContractTests.Rows;

/// <summary>Writes the rows of one typed interface.</summary>
/// <param name="create">Makes the interface's implementation over a store.</param>
public sealed class ContractApi<TApi>(Func<ShopStore, TApi> create)
{
    /// <summary>Writes a row.</summary>
    /// <param name="method">The method, by <see langword="nameof"/>.</param>
    /// <param name="mapping">The mapping that the call has to match.</param>
    /// <param name="call">Makes the call, and judges the response where that is worth a look.</param>
    /// <param name="more">Further mappings, which have to be matched as well: the later states of a scenario.</param>
    public ContractRow Row(string method, string mapping, Func<TApi, CancellationToken, Task> call, params string[] more) =>
        new(typeof(TApi), method, [mapping, .. more], (store, cancellationToken) => call(create(store), cancellationToken));
}
