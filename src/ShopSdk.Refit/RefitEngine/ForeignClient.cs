using System.Diagnostics.CodeAnalysis;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine;

/// <summary>Sends over an HTTP client that the SDK did not make.</summary>
internal sealed class ForeignClient(HttpClient client) : HttpMessageHandler
{
    private static readonly StoreName Name = StoreName.Parse("refit");

    [SuppressMessage("Reliability", "CA2000", Justification = "It only holds the client, which its owner disposes.")]
    public static ApiChannel ChannelOf(HttpClient client, ProviderDescriptor provider)
    {
        var way = new HttpMessageInvoker(new ForeignClient(client), disposeHandler: false);
        var services = new StoreServices(new ShopTransport(way, way), TimeProvider.System);
        return ShopStore.Create(Name, new ForeignOptions(client.BaseAddress, provider), services).Channel;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        // The call reads the body itself, up to its limit.
        client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
}
