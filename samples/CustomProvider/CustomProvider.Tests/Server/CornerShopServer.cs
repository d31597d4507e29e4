using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomProvider.Tests.Server;

/// <summary>The Corner Shop on a loopback port.</summary>
internal sealed partial class CornerShopServer : IAsyncDisposable
{
    public const string Key = "corner-key-0001";
    public const string Voucher = "TENOFF";

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<string> _requests = new();

    private CornerShopServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.First());

    /// <summary>Gets the requests so far: method, path, headers and body.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public static async Task<CornerShopServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRouting();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication application = builder.Build();
        var server = new CornerShopServer(application);
        application.Use(server.GuardAsync);
        server.Map(application);
        await application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private void Map(WebApplication application)
    {
        application.MapPost("/v1/baskets", CreateAsync);
        application.MapGet("/v1/baskets/{id}", http => WithBasketAsync(http, basket => (200, basket.ToJson())));
        application.MapMethods("/v1/baskets/{id}", ["PATCH"], ChangeAsync);
        application.MapDelete("/v1/baskets/{id}", http => WithBasketAsync(http, Drop));
        application.MapPost("/v1/baskets/{id}/order", http => WithBasketAsync(http, Order));
        application.MapPost("/v1/orders/{number}/cancellation", CancelAsync);
    }

    private async Task GuardAsync(HttpContext http, RequestDelegate next)
    {
        await RecordAsync(http.Request);
        http.Response.Headers["X-Request-Id"] = $"cs-{_requests.Count}";
        if (await FailAsync(http))
            return;
        if (http.Request.Headers["X-Corner-Key"] != Key)
            await WriteAsync(http, 401, Error("key_unknown", "This key opens no shop."));
        else
            await next(http);
    }

    private async Task RecordAsync(HttpRequest request)
    {
        request.EnableBuffering();
        using var reader = new StreamReader(request.Body, leaveOpen: true);
        string body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        string headers = string.Join('\n', request.Headers.Select(header => $"{header.Key}: {header.Value}"));
        _requests.Enqueue($"{request.Method} {request.Path}\n{headers}\n\n{body}");
    }

    private static async Task<JsonNode> ReadAsync(HttpContext http) =>
        await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted) ?? new JsonObject();

    private static async Task WriteAsync(HttpContext http, int status, JsonObject? body)
    {
        http.Response.StatusCode = status;
        if (body is null)
            return;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body.ToJsonString(), http.RequestAborted);
    }

    private static JsonObject Error(string code, string text) =>
        new()
        {
            ["error"] = new JsonObject { ["code"] = code, ["text"] = text },
        };
}
