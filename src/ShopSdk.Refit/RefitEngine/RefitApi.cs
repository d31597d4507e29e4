using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Refit;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine;

/// <summary>A typed interface that runs through Refit: its implementation, and the operation of each method.</summary>
[SuppressMessage(
    "Reliability",
    "CA2000",
    Justification = "The HTTP clients hold no connections, because their handler is the gate."
)]
internal abstract class RefitApi
{
    private readonly JsonSerializerContext _json;
    private readonly ProviderDescriptor _provider;
    private readonly Type _type;
    private readonly Dictionary<string, ApiOperation> _operations;
    private readonly Dictionary<Type, Delegate> _results = [];

    protected RefitApi(
        Type type,
        Type implemented,
        ProviderDescriptor provider,
        IReadOnlyList<ApiOperation> operations,
        JsonSerializerContext json
    )
    {
        _type = type;
        Implemented = implemented;
        _provider = provider;
        _operations = operations.ToDictionary(operation => operation.Name + "Async", StringComparer.Ordinal);
        _json = json;
        Settings = new RefitSettings(SystemTextJsonContentSerializer.ForContext(json))
        {
            // By default Refit serializes a list by its run-time type, which the context does not know.
            RequestBodySerialization = RequestBodySerializationMode.Buffered,
            // The gate checks the path values before they are in an address. There, "." and an empty value look the same.
            CaptureMethodArguments = true,
            // Refit's own exceptions hold the request with its credentials and the buyer's address.
            TransportExceptionFactory = static (_, failure, _) => failure,
        };
    }

    /// <summary>Gets the interface that Refit's generator implements.</summary>
    public Type Implemented { get; }

    /// <summary>Gets the name of the interface that callers see.</summary>
    public string Name => _type.Name;

    protected RefitSettings Settings { get; }

    /// <summary>Makes an implementation that sends to a store.</summary>
    public object Create(ShopStore store) =>
        store.Provider.Id == _provider.Id
            ? Create(new CallGate(this, store.Channel.TryingOnce(), isGuarded: true), store.Options.BaseAddress)
            : throw new ArgumentException(
                $"The store '{store.Name}' belongs to {store.Provider.DisplayName}, but {Name} belongs to {_provider.DisplayName}.",
                nameof(store)
            );

    /// <summary>Registers the implementation with Refit.</summary>
    public abstract void Register();

    /// <summary>Finds the operation of a method; null when there is no method of that name.</summary>
    public ApiOperation? FindOperation(string method) => _operations.GetValueOrDefault(method);

    /// <summary>Reads a response as the method's result type.</summary>
    public T Read<T>(ApiCall call)
    {
        if (_results.GetValueOrDefault(typeof(T)) is Func<ApiCall, T> readResult)
            return readResult(call);
        call.ThrowIfFailed();
        return call.Read(new JsonFormat<T>(_json));
    }

    /// <summary>Adds a result type: <see cref="ApiResult{T}"/> with this content.</summary>
    protected void AddResult<TContent>() =>
        _results[typeof(ApiResult<TContent>)] =
            (Func<ApiCall, ApiResult<TContent>>)(call => call.ToResult(new JsonFormat<TContent>(_json)));

    /// <summary>Makes an implementation that sends over an HTTP client that the SDK did not make.</summary>
    protected object CreateFor(HttpClient client) =>
        Create(new CallGate(this, ForeignClient.ChannelOf(client, _provider).TryingOnce(), isGuarded: false), client.BaseAddress);

    protected abstract object Create(HttpClient client);

    private object Create(CallGate gate, Uri? address) =>
        // The call applies the time limits.
        Create(new HttpClient(gate) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan });
}
