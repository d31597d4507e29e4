using System.Diagnostics.CodeAnalysis;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine;

/// <summary>The way out by an HTTP client that somebody else made.</summary>
internal sealed class ForeignClient(HttpClient client) : HttpMessageHandler
{
    [SuppressMessage("Reliability", "CA2000", Justification = "It holds nothing but the client, which is somebody else's.")]
    public static ApiChannel ChannelOf(HttpClient client, ProviderDescriptor provider)
    {
        var way = new HttpMessageInvoker(new ForeignClient(client), disposeHandler: false);
        var services = new StoreServices(new ShopTransport(way, way), TimeProvider.System);
        return new ApiChannel(new ChannelSettings("refit", new ForeignOptions(client.BaseAddress, provider), services));
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        // The body is read by the call, up to its cap.
        client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
}
