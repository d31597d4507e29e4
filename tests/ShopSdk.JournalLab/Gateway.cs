using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ShopSdk.JournalLab;

/// <summary>A gateway in front of the shop that sends some requests twice, as some do after a time limit.</summary>
internal sealed class Gateway : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HttpClient _client;
    private readonly Uri _shop;
    private readonly double _share;
    private readonly ConcurrentDictionary<string, int> _repeated = new();
    private int _count;

    private Gateway(Uri shop, double share)
    {
        (_shop, _share) = (shop, share);
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(PassAsync);
    }

    public Uri Address => new(_application.Urls.First());

    /// <summary>Gets how often each path was sent again.</summary>
    public IReadOnlyDictionary<string, int> Repeated => _repeated;

    public static async Task<Gateway> StartAsync(Uri shop, double share)
    {
        var gateway = new Gateway(shop, share);
        await gateway._application.StartAsync();
        return gateway;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _client.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            // A count instead of a draw: every n-th is repeated, whatever the order is.
            bool repeats =
                body.GetBuffer().AsSpan(0, (int)body.Length).IndexOf("\"complete\":true"u8) >= 0
                && Interlocked.Increment(ref _count) % (int)Math.Max(1, 1 / _share) == 0;
            if (repeats)
                _repeated.AddOrUpdate(context.Request.Path.Value ?? "", 1, (_, count) => count + 1);
            using HttpResponseMessage? first = repeats ? await TrySendAsync(context, body.ToArray()) : null;
            using HttpResponseMessage response =
                await TrySendAsync(context, body.ToArray()) ?? first ?? throw new IOException("The shop does not respond.");
            context.Response.StatusCode = (int)response.StatusCode;
            if (response.Content.Headers.ContentType is { } type)
                context.Response.ContentType = type.ToString();
            await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException)
        {
            context.Abort();
        }
    }

    /// <summary>Sends it to the shop, whether or not the caller still waits, as gateways do.</summary>
    private async Task<HttpResponseMessage?> TrySendAsync(HttpContext context, byte[] body)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method),
            new Uri(_shop, context.Request.Path + context.Request.QueryString)
        )
        {
            Content = body.Length == 0 && context.Request.Method == "GET" ? null : new ByteArrayContent(body),
        };
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in context.Request.Headers)
        {
            if (name is "Host" or "Connection" or "Content-Length" or "Transfer-Encoding")
                continue;
            if (!request.Headers.TryAddWithoutValidation(name, [.. value]))
                request.Content?.Headers.TryAddWithoutValidation(name, [.. value]);
        }
        try
        {
            return await _client.SendAsync(request, CancellationToken.None);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
