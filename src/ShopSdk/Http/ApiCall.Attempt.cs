using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Runtime.CompilerServices;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Http;

/// <content>One attempt: send, and read the answer to its end, under one time limit.</content>
internal partial class ApiCall
{
    private StoreCredential _credential = StoreCredential.None;
    private bool _handedOver;

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
        OpenHandover();
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
            // The witness speaks only where no answer came; sealing makes "not asked" final.
            ProvenNotSent = Response is null && content is { } c && c.TrySeal() && c.Witnessed;
            Refusal = content?.Refusal;
            EndHandover();
            ShopTelemetry.AttemptEnded(Told, LastAttempt, _trace);
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

    /// <summary>Of a request that may be repeated nobody counts on when it left.</summary>
    private SendFence? Fence => IsOnce ? _channel.Handover?.Fence : null;

    private HttpMessageInvoker Transport =>
        !IsOnce ? Settings.Transport.Repeatable
        : Settings.FreshConnections ? Settings.Transport.Once
        : Settings.Transport.KeptOnce;

    private void OpenHandover()
    {
        // Reading the clock costs more than all the rest here, and nobody asks when a repeatable request was sent.
        if (!IsOnce)
            return;
        SentAt = Clock.GetUtcNow();
        if (_channel.Handover is not { } handover)
            return;
        handover.Open(SentAt);
        _handedOver = true;
    }

    /// <summary>It may have been delivered until now, or it is proven that it was not.</summary>
    private void EndHandover()
    {
        if (!IsOnce)
            return;
        SentAt = Clock.GetUtcNow();
        if (ProvenNotSent)
            CloseHandover(rejected: false);
        else if (_handedOver)
            _channel.Handover?.Keep(SentAt);
    }

    private void CloseHandover(bool rejected)
    {
        if (_handedOver)
            _channel.Handover?.Close(rejected);
        _handedOver = false;
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
