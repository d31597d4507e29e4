using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Refit;
using ShopSdk.Http;
using ShopSdk.Http.Json;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine;

/// <summary>A typed interface as Refit runs it: who implements it, and what is known about each of its methods.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "The HTTP clients made here hold no connection: they end at the gate.")]
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
            // Refit's default asks the context for what a list is at run time, which it does not know.
            RequestBodySerialization = RequestBodySerializationMode.Buffered,
            // The gate checks path values as they were given: from the address alone, "." and nothing look the same.
            CaptureMethodArguments = true,
            // Refit's own errors hold the request, and with it the credentials and the buyer's address.
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
                $"The store '{store.Name}' is one of {store.Provider.DisplayName}, and {Name} belongs to {_provider.DisplayName}.",
                nameof(store)
            );

    /// <summary>Lets Refit find the implementation.</summary>
    public abstract void Register();

    /// <summary>Gets what is known about a method; null when the interface has none of that name.</summary>
    public ApiOperation? FindOperation(string method) => _operations.GetValueOrDefault(method);

    /// <summary>Reads an answer as what the method returns.</summary>
    public T Read<T>(ApiCall call)
    {
        if (_results.GetValueOrDefault(typeof(T)) is Func<ApiCall, T> readResult)
            return readResult(call);
        call.ThrowIfFailed();
        return call.Read(new JsonFormat<T>(_json));
    }

    /// <summary>Takes over methods that return an <see cref="ApiResult{T}"/> of the type.</summary>
    protected void AddResult<TContent>() =>
        _results[typeof(ApiResult<TContent>)] =
            (Func<ApiCall, ApiResult<TContent>>)(call => call.ToResult(new JsonFormat<TContent>(_json)));

    /// <summary>Makes an implementation that sends by an HTTP client which somebody else made.</summary>
    protected object CreateFor(HttpClient client) =>
        Create(new CallGate(this, ForeignClient.ChannelOf(client, _provider).TryingOnce(), isGuarded: false), client.BaseAddress);

    protected abstract object Create(HttpClient client);

    private object Create(CallGate gate, Uri? address) =>
        // Time limits and the size of answers are the call's own business.
        Create(new HttpClient(gate) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan });
}
