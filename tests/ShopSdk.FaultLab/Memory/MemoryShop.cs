using System.Collections;
using System.Net;
using System.Text;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Memory;

/// <summary>
/// A shop without a network, which answers as its provider does. It keeps one bit for each order, so that almost all memory is the SDK's. It counts
/// what it is asked.
/// </summary>
internal abstract class MemoryShop(int intents) : HttpMessageHandler
{
    private readonly BitArray _placed = new(intents);

    /// <summary>Gets the provider's id.</summary>
    public abstract string Id { get; }

    public abstract StoreOptions Options { get; }

    public virtual PlaceRequest PlaceRequest => PlaceRequest.Default();

    /// <summary>Gets how many requests came in.</summary>
    public int Requests { get; private set; }

    /// <summary>Gets how many of them placed an order.</summary>
    public int Placings { get; private set; }

    /// <summary>Gets how many orders were placed more than once.</summary>
    public int Doubles { get; private set; }

    public abstract CheckoutRequest RequestOf(int intent, string reference);

    /// <summary>The view of the buyer whose order it is.</summary>
    public virtual ICheckoutClient ForBuyer(ICheckoutClient client, int intent) => client;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(Answer(request, body), Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }

    protected abstract string Answer(HttpRequestMessage request, string body);

    protected bool IsPlaced(int intent) => _placed[intent];

    protected void Place(int intent)
    {
        Placings++;
        Doubles += _placed[intent] ? 1 : 0;
        _placed[intent] = true;
    }
}
