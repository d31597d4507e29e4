using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Runtime.CompilerServices;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Http;

/// <content>One attempt: send, and read the response to its end, under one time limit.</content>
internal partial class ApiCall
{
    private StoreCredential _credential = StoreCredential.None;
    private bool _tracksDelivery;

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "A handler that someone added may throw anything; it is an outcome here."
    )]
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask AttemptAsync()
    {
        Begin();
        TimeSpan limit = LimitOfAttempt();
        using var timer = new AttemptTimer(limit, Clock, _caller);
        RequestContent? content = _body is null && !IsOnce ? null : new RequestContent(_body ?? RequestBody.Empty, IsOnce, Fence);
        using HttpRequestMessage request = CreateRequest(content);
        BeginDelivery();
        _trace?.AttemptStarted(Attempts, request.Method.Method, _address.Host, _address.Port);
        try
        {
            Response = await Transport.SendAsync(request, timer.Token).ConfigureAwait(false);
            End = await ReadResponseAsync(Response.Content, timer.Token).ConfigureAwait(false)
                ? AttemptEnd.Responded
                : AttemptEnd.TooLarge;
        }
        catch (Exception e)
        {
            Failure = e;
            End =
                _caller.IsCancellationRequested ? AttemptEnd.Canceled
                : timer.HasFired ? AttemptEnd.TimedOut
                : AttemptEnd.NoResponse;
        }
        finally
        {
            // Without a response, the content knows whether its bytes were asked for. Sealing it makes "not asked" final.
            ProvenNotSent = Response is null && content is { } c && c.TrySeal() && c.Witnessed;
            Refusal = content?.Refusal;
            EndDelivery();
            ShopTelemetry.AttemptEnded(Description, LastAttempt, _trace);
            if (End != AttemptEnd.Responded)
                CloseResponse();
        }
    }

    private void Begin()
    {
        DropResponse();
        Attempts++;
        End = AttemptEnd.Open;
        Failure = null;
        ProvenNotSent = false;
        Refusal = null;
    }

    /// <summary>A request that may be repeated needs no fence: no outcome depends on when it was sent.</summary>
    private SendFence? Fence => IsOnce ? _channel.Delivery?.Fence : null;

    private HttpMessageInvoker Transport =>
        !IsOnce ? Settings.Transport.Repeatable
        : Settings.FreshConnections ? Settings.Transport.Once
        : Settings.Transport.KeptOnce;

    private void BeginDelivery()
    {
        // Reading the clock is the most expensive step here, and the time matters only for requests that must not be repeated.
        if (!IsOnce)
            return;
        SentAt = Clock.GetUtcNow();
        if (_channel.Delivery is not { } delivery)
            return;
        delivery.Begin(SentAt);
        _tracksDelivery = true;
    }

    /// <summary>It may have been delivered until now, or it is proven that it was not.</summary>
    private void EndDelivery()
    {
        if (!IsOnce)
            return;
        SentAt = Clock.GetUtcNow();
        if (ProvenNotSent)
            CloseDelivery(rejected: false);
        else if (_tracksDelivery)
            _channel.Delivery?.MayHaveDelivered(SentAt);
    }

    private void CloseDelivery(bool rejected)
    {
        if (_tracksDelivery)
            _channel.Delivery?.ProveUndelivered(rejected);
        _tracksDelivery = false;
    }

    private TimeSpan LimitOfAttempt()
    {
        TimeSpan attempt = Settings.Timeouts.Attempt;
        TimeSpan left = Deadline.Remaining(Clock);
        return left == Timeout.InfiniteTimeSpan || (attempt != Timeout.InfiniteTimeSpan && attempt < left) ? attempt : left;
    }

    private HttpRequestMessage CreateRequest(RequestContent? content)
    {
        var request = new HttpRequestMessage(Settings.MethodOf(Operation), _address)
        {
            Content = content,
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        if (IsOnce && Settings.FreshConnections)
            request.Headers.ConnectionClose = true;
        for (int i = 0; i < _headers.Count; i++)
            request.Headers.TryAddWithoutValidation(_headers[i].Key, _headers[i].Value);
        Settings.Authorize(request, _credential, _channel.Buyer);
        return request;
    }

    private void DropResponse()
    {
        CloseResponse();
        Response = null;
        ReleaseResponse();
    }

    /// <summary>Lets the connection go; status and headers stay readable.</summary>
    private void CloseResponse() => Response?.Dispose();
}
