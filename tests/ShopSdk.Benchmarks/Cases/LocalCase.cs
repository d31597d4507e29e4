using System.Text.Json;
using ShopSdk.Benchmarks.Clients;
using ShopSdk.Benchmarks.Raw;
using ShopSdk.Benchmarks.Transport;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;

namespace ShopSdk.Benchmarks.Cases;

/// <summary>Work without a call: reading an order, and recomputing its amounts.</summary>
internal sealed record LocalCase(string Name, IReadOnlyList<KeyValuePair<string, Action>> Clients)
{
    /// <summary>The name of what only looks at every token: no reader can be faster.</summary>
    public const string Scan = "scan";

    private static readonly JsonFormat<IntercartOrder> OrderFormat = new IntercartApi.JsonTypes(
        IntercartJson.Default
    ).IntercartOrder;

    public static IReadOnlyList<LocalCase> All { get; } =
    [
        new("read-order", [new(ClientMaker.Raw, ReadRaw), new(ClientMaker.Typed, ReadTyped), new(Scan, ScanOrder)]),
        new("verify-order", [new(ClientMaker.Typed, Verify(Shop.GetsWrongOrder()))]),
        new("verify-agreeing-order", [new(ClientMaker.Typed, Verify(Shop.GetsAgreeingOrder()))]),
    ];

    public static LocalCase Named(string name) => All.Single(known => known.Name == name);

    private static void ReadRaw() => Sink.Keep(JsonSerializer.Deserialize(Payloads.Order, RawJson.Default.RawOrder));

    private static void ReadTyped() => Sink.Keep(OrderFormat.Read(Payloads.Order));

    private static void ScanOrder()
    {
        var reader = new Utf8JsonReader(Payloads.Order);
        while (reader.Read()) { }
    }

    private static Action Verify(Func<HttpRequestMessage, CannedResponse> shop)
    {
        ICheckoutClient client = ClientMaker.MakeCheckout(shop);
        Checkout checkout = client
            .StartAsync(new() { Reference = Requests.NextReference(), CartToken = Requests.CartToken })
            .GetAwaiter()
            .GetResult();
        return () => Sink.Keep(checkout.VerifyAmounts());
    }
}
