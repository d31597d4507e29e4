using System.Net;
using ShopSdk.FaultLab.Providers;

namespace ShopSdk.FaultLab.Clients;

/// <summary>The platform's HTTP client.</summary>
internal sealed class HttpLabClient : LabClient
{
    public override string Name => "HttpClient";

    public override LabSession Open(LabBatch batch) => new HttpSession(batch, null);
}

/// <summary>The platform's HTTP client under retries on all methods.</summary>
internal sealed class HttpUnderRetriesClient : LabClient
{
    public override string Name => "HttpClient with Polly on all methods";

    public override LabSession Open(LabBatch batch) => new HttpSession(batch, new ForeignRetries(batch.Clock));
}

internal sealed class HttpSession : RawSession
{
    private readonly HttpClient _http;

    public HttpSession(LabBatch batch, DelegatingHandler? over)
        : base(batch)
    {
        HttpMessageHandler handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        if (over is not null)
        {
            over.InnerHandler = handler;
            handler = over;
        }
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    protected override async Task<(HttpStatusCode Status, string? Body)> SendAsync(
        Uri address,
        RawRequest request,
        CancellationToken cancellationToken
    )
    {
        using var limit = new CancellationTokenSource(LabSettings.Total, Batch.Clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using HttpRequestMessage message = ToMessage(address, request);
        using HttpResponseMessage response = await _http.SendAsync(message, both.Token);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(both.Token));
    }

    public override void Dispose()
    {
        _http.Dispose();
        base.Dispose();
    }
}
