using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Refit;
using ShopSdk.FaultLab.Providers;

namespace ShopSdk.FaultLab.Clients;

/// <summary>Refit over one named HTTP client with <c>AddStandardResilienceHandler</c>, whose circuit breaker all addresses share.</summary>
internal sealed class RefitPlacer : IPlacer
{
    private const string ClientName = "shop";

    private readonly HttpMessageHandler _transport;
    private readonly ServiceProvider _services;
    private readonly IHttpClientFactory _factory;
    private readonly ConcurrentDictionary<Uri, IRefitPlacingApi> _apis = new();

    /// <summary>Makes one.</summary>
    /// <param name="transport">What sends; disposed of with this.</param>
    /// <param name="clock">The clock of the handler's waits and time limits.</param>
    /// <param name="configure">What differs from the handler as it comes; null for nothing.</param>
    public RefitPlacer(HttpMessageHandler transport, TimeProvider clock, Action<HttpStandardResilienceOptions>? configure)
    {
        _transport = transport;
        var services = new ServiceCollection();
        // The handler takes its pipelines from this, and the clock with them.
        services.AddTransient(_ => new ResiliencePipelineBuilder { TimeProvider = clock });
        services
            .AddHttpClient(ClientName)
            .ConfigurePrimaryHttpMessageHandler(() => transport)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddStandardResilienceHandler(options => configure?.Invoke(options));
        _services = services.BuildServiceProvider();
        _factory = _services.GetRequiredService<IHttpClientFactory>();
    }

    public async Task<(HttpStatusCode Status, string? Body)> SendAsync(
        Uri address,
        RawRequest request,
        CancellationToken cancellationToken
    )
    {
        IRefitPlacingApi api = _apis.GetOrAdd(address, Connect);
        Dictionary<string, string> headers = new(request.Headers);
        using IApiResponse<string> response = request.Body is { } body
            ? await api.PlaceAsync(request.Path, JsonElement.Parse(body), headers, cancellationToken)
            : await api.PlaceAsync(request.Path, headers, cancellationToken);
        return (response.StatusCode ?? default, response.Content);
    }

    public void Dispose()
    {
        _services.Dispose();
        _transport.Dispose();
    }

    private IRefitPlacingApi Connect(Uri address)
    {
        HttpClient http = _factory.CreateClient(ClientName);
        http.BaseAddress = address;
        return RestService.ForGenerated<IRefitPlacingApi>(http);
    }
}
