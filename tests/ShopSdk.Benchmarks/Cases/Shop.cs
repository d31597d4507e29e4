using System.Net;
using ShopSdk.Benchmarks.Transport;

namespace ShopSdk.Benchmarks.Cases;

/// <summary>How the shop in memory responds to each case's requests.</summary>
internal static class Shop
{
    private static readonly string[] Orders = ["240513181356740", "240513181356741"];
    private static readonly string[] Checkouts = ["5f0c2a9e7b1d", "5f0c2a9e7b1e"];

    private static int _order;
    private static int _checkout;

    /// <summary>Gives another order than the last time, as most callers do.</summary>
    public static string NextOrder() => Orders[_order ^= 1];

    /// <summary>Gives another checkout than the last time; it is then polled until it is ready.</summary>
    public static string NextCheckout() => Checkouts[_checkout ^= 1];

    private static readonly CannedResponse Order = new(HttpStatusCode.OK, Payloads.Order);
    private static readonly CannedResponse AgreeingOrder = new(HttpStatusCode.OK, Payloads.AgreeingOrder);
    private static readonly CannedResponse Wrong = new(HttpStatusCode.OK, Payloads.WrongTotal);
    private static readonly CannedResponse Placed = new(HttpStatusCode.OK, Payloads.OrderToPlace);
    private static readonly CannedResponse Updated = new(HttpStatusCode.OK, Payloads.Updated);
    private static readonly CannedResponse Created = new(HttpStatusCode.OK, Payloads.Created);
    private static readonly CannedResponse Completed = new(HttpStatusCode.OK, Payloads.Completed);
    private static readonly CannedResponse NotReady = new(HttpStatusCode.Accepted, Payloads.NotReady);
    private static readonly CannedResponse Ready = new(HttpStatusCode.OK, Payloads.Ready);

    public static Func<HttpRequestMessage, CannedResponse> GetsOrder() => static _ => Order;

    public static Func<HttpRequestMessage, CannedResponse> GetsAgreeingOrder() => static _ => AgreeingOrder;

    public static Func<HttpRequestMessage, CannedResponse> GetsWrongOrder() => static _ => Wrong;

    public static Func<HttpRequestMessage, CannedResponse> Updates() => static _ => Updated;

    /// <summary>Not ready, not ready, ready, and so on.</summary>
    public static Func<HttpRequestMessage, CannedResponse> GetsReady()
    {
        int asked = 0;
        return _ => ++asked % 3 == 0 ? Ready : NotReady;
    }

    /// <summary>A POST creates, the next one completes; a GET reads the order in between, whose amounts agree.</summary>
    public static Func<HttpRequestMessage, CannedResponse> CreatesAndPlaces() => CreatesAndPlaces(Placed);

    /// <summary>The same with an order whose amounts disagree, which the verifier explains.</summary>
    public static Func<HttpRequestMessage, CannedResponse> CreatesAndPlacesWithAWrongTotal() => CreatesAndPlaces(Wrong);

    private static Func<HttpRequestMessage, CannedResponse> CreatesAndPlaces(CannedResponse read)
    {
        int posted = 0;
        return request =>
            request.Method == HttpMethod.Get ? read
            : ++posted % 2 == 0 ? Completed
            : Created;
    }
}
