using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RefitApplication;

/// <summary>A server on a loopback port that notes what it is asked, and always answers the same.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _requests;

    private EchoServer(WebApplication app, ConcurrentQueue<string> requests) => (_app, _requests) = (app, requests);

    /// <summary>Gets the requests: method, path, query, body.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public Uri Address => new(_app.Urls.First());

    public static async Task<EchoServer> StartAsync(string response)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var requests = new ConcurrentQueue<string>();
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            string body = await reader.ReadToEndAsync();
            requests.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {body}");
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(response);
        });
        await app.StartAsync();
        return new EchoServer(app, requests);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
