using System.Buffers;
using System.ComponentModel;
using ShopSdk.Json;
using ShopSdk.Resilience;

namespace ShopSdk.Http;

/// <summary>
/// Sends requests to one store, for one buyer or for none, within one deadline or the store's own. Generated code sends through it. It
/// holds no connection, so views of it are cheap.
/// </summary>
public sealed partial class ApiChannel
{
    private readonly ChannelSettings _settings;
    private readonly BuyerCredential? _buyer;
    private readonly Deadline _deadline;

    internal ApiChannel(
        ChannelSettings settings,
        BuyerCredential? buyer = null,
        Deadline deadline = default,
        DeliveryTracker? delivery = null
    ) => (_settings, _buyer, _deadline, Delivery) = (settings, buyer, deadline, delivery);

    internal ChannelSettings Settings => _settings;

    internal BuyerCredential? Buyer => _buyer;

    internal Deadline Deadline => _deadline;

    /// <summary>Gets the tracker of requests that must not be repeated; null outside a checkout call.</summary>
    internal DeliveryTracker? Delivery { get; }

    /// <summary>Gets or sets the checkout that the calls are about, which their errors name; null where it is not known.</summary>
    internal CheckoutId? Checkout { get; set; }

    /// <summary>Gets whether calls are tried once, whatever their effect and the store's options allow.</summary>
    internal bool TriesOnce { get; private init; }

    /// <summary>Starts a request of an operation.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ApiRequest CreateRequest(ApiOperation operation) => new(operation, _settings.TargetOf(operation));

    /// <summary>Sends a request whose response has no body of interest.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task SendAsync(ref ApiRequest request, CancellationToken cancellationToken) =>
        FinishAsync(Start(ref request, cancellationToken));

    /// <summary>Sends a request and reads the response's body.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<T> SendAsync<T>(ref ApiRequest request, JsonFormat<T> response, CancellationToken cancellationToken) =>
        FinishAsync(Start(ref request, cancellationToken), response);

    /// <summary>Sends a request and returns the response with its status and headers; an error status is not thrown.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<ApiResult<T>> SendForResultAsync<T>(
        ref ApiRequest request,
        JsonFormat<T> response,
        CancellationToken cancellationToken
    ) => FinishForResultAsync(Start(ref request, cancellationToken), response);

    /// <summary>Gives a view for one buyer.</summary>
    internal ApiChannel For(BuyerCredential buyer) => new(_settings, buyer, _deadline, Delivery);

    /// <summary>Gives a view whose calls are tried once.</summary>
    internal ApiChannel TryingOnce() => new(_settings, _buyer, _deadline, Delivery) { TriesOnce = true };

    /// <summary>Gives a view for one checkout call, within its deadline.</summary>
    internal ApiChannel Within(Deadline deadline) => new(_settings, _buyer, deadline, new DeliveryTracker());

    private ApiCall Start(ref ApiRequest request, CancellationToken cancellationToken)
    {
        ArraySegment<byte> body = request.TakeBody();
        try
        {
            Uri address = request.BuildAddress(_settings.AddressPrefix, _settings.LastAddress);
            _settings.LastAddress = address;
            return new ApiCall(this, request.Operation, address, request.Headers, body, cancellationToken);
        }
        catch
        {
            if (body.Array is not null)
                ArrayPool<byte>.Shared.Return(body.Array);
            throw;
        }
    }

    private static async Task FinishAsync(ApiCall call)
    {
        try
        {
            await call.RunAsync().ConfigureAwait(false);
            call.ThrowIfFailed();
        }
        finally
        {
            call.Dispose();
        }
    }

    private static async Task<T> FinishAsync<T>(ApiCall call, JsonFormat<T> response)
    {
        try
        {
            await call.RunAsync().ConfigureAwait(false);
            call.ThrowIfFailed();
            return call.Read(response);
        }
        finally
        {
            call.Dispose();
        }
    }

    private static async Task<ApiResult<T>> FinishForResultAsync<T>(ApiCall call, JsonFormat<T> response)
    {
        try
        {
            await call.RunAsync().ConfigureAwait(false);
            return call.ToResult(response);
        }
        finally
        {
            call.Dispose();
        }
    }
}
