using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Http;

/// <summary>
/// What sending needs to know about a store, shared by all its channels. The store fills it in, so that sending depends on neither stores
/// nor providers.
/// </summary>
internal abstract class ChannelSettings
{
    /// <summary>The SDK escapes by itself; the platform must not collapse or unescape what it wrote.</summary>
    public static readonly UriCreationOptions AddressAsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly Dictionary<string, OperationTarget>? _overrides;

    /// <summary>Creates the settings with the members that never change.</summary>
    /// <param name="address">Where the operations' paths are appended; null for none.</param>
    /// <param name="operations">The operations that the overrides name.</param>
    /// <param name="overrides">Other methods and paths for operations, by name.</param>
    protected ChannelSettings(
        Uri? address,
        IReadOnlyList<ApiOperation> operations,
        IEnumerable<KeyValuePair<string, string>> overrides
    )
    {
        AddressPrefix = address?.AbsoluteUri.TrimEnd('/') ?? "";
        foreach ((string name, string target) in overrides)
        {
            ApiOperation operation = operations.First(o => o.Name == name);
            (_overrides ??= new(StringComparer.Ordinal))[name] =
                OperationTarget.Parse(operation, target, out string problem) ?? throw new ArgumentException(problem);
        }
    }

    public abstract StoreName Store { get; }

    public abstract ProviderId Provider { get; }

    public abstract string ProviderName { get; }

    /// <summary>Gets what the provider's error responses mean.</summary>
    public abstract ProviderErrors Errors { get; }

    /// <summary>Gets the response header with the provider's id of the request; null when it sends none.</summary>
    public abstract string? RequestIdHeader { get; }

    /// <summary>Gets the response header with a renewed credential; null when it sends none.</summary>
    public abstract string? RenewalHeader { get; }

    public abstract TimeoutOptions Timeouts { get; }

    public abstract RetryOptions Retry { get; }

    public abstract int MaxResponseBytes { get; }

    /// <summary>Gets whether each request that must not be repeated uses a new connection.</summary>
    public abstract bool FreshConnections { get; }

    public abstract TimeProvider Clock { get; }

    public abstract ShopTransport Transport { get; }

    public abstract RetryPipelines Retries { get; }

    public abstract StoreTelemetry Telemetry { get; }

    /// <summary>Gets where the application keeps credentials; null when it keeps none.</summary>
    public abstract IStoreCredentialSource? CredentialSource { get; }

    public string AddressPrefix { get; }

    /// <summary>
    /// Gets or sets the address of the store's last request. All channels share it: thousands of polls may wait at the same time, and an
    /// address takes half a kilobyte.
    /// </summary>
    public Uri? LastAddress { get; set; }

    /// <summary>Gets the store's own credential, for when <see cref="CredentialSource"/> has none; null when there is none either.</summary>
    public abstract StoreCredential? FindOwnCredential();

    /// <summary>Puts the credentials on a request.</summary>
    public abstract void Authorize(HttpRequestMessage request, StoreCredential store, BuyerCredential? buyer);

    public HttpMethod MethodOf(ApiOperation operation) => (TargetOf(operation) ?? operation.Target).Method;

    public OperationTarget? TargetOf(ApiOperation operation) => _overrides?.GetValueOrDefault(operation.Name);
}
