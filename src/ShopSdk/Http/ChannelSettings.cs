using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.Http;

/// <summary>What all channels of a store share.</summary>
internal sealed class ChannelSettings
{
    /// <summary>The SDK escapes by itself; the platform must not collapse or unescape what it wrote.</summary>
    public static readonly UriCreationOptions AddressAsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly Dictionary<string, OperationTarget>? _overrides;

    public ChannelSettings(StoreName store, StoreOptions options, StoreServices services)
    {
        Store = store;
        Options = options;
        Services = services;
        Provider = options.GetProvider();
        AddressPrefix = options.BaseAddress is { } address ? address.AbsoluteUri.TrimEnd('/') : "";
        foreach ((string name, string target) in options.Operations)
        {
            ApiOperation operation = Provider.Operations.First(o => o.Name == name);
            (_overrides ??= new(StringComparer.Ordinal))[name] =
                OperationTarget.Parse(operation, target, out string problem) ?? throw new ArgumentException(problem);
        }
    }

    /// <summary>Gets the placement journal of the store.</summary>
    public IPlacementJournal Journal =>
        field ??= Services.Journal ?? ProcessJournals.Of(Provider.Id, Options.BaseAddress, Services.TimeProvider);

    public StoreName Store { get; }

    public StoreOptions Options { get; }

    public StoreServices Services { get; }

    public ProviderDescriptor Provider { get; }

    public string AddressPrefix { get; }

    /// <summary>
    /// Gets or sets the address that the store was asked at last. One for all channels: thousands of polls may wait at once, and an
    /// address takes half a kilobyte.
    /// </summary>
    public Uri? LastAddress { get; set; }

    public HttpMethod MethodOf(ApiOperation operation) => (TargetOf(operation) ?? operation.Target).Method;

    public OperationTarget? TargetOf(ApiOperation operation) => _overrides?.GetValueOrDefault(operation.Name);
}
