using System.Globalization;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Memory;

/// <summary>Order ids have 15 digits, as in the provider's document.</summary>
internal sealed class IntercartMemoryShop(int intents) : MemoryShop(intents)
{
    private const int Digits = 9;

    private int _started;

    public override string Id => "intercart";

    public override StoreOptions Options =>
        new IntercartOptions { BaseAddress = new Uri("https://shop.example.com"), ShopToken = "shop-token" };

    public override PlaceRequest PlaceRequest => PlaceRequest.Paid();

    public override CheckoutRequest RequestOf(int intent, string reference) =>
        new() { Reference = reference, CartToken = reference };

    protected override string Answer(HttpRequestMessage request, string body)
    {
        string path = request.RequestUri!.AbsolutePath;
        if (path == "/api/order")
            return Draft(_started++);
        int order = int.Parse(path.AsSpan(path.Length - Digits), NumberStyles.None, CultureInfo.InvariantCulture);
        if (request.Method == HttpMethod.Post)
            Place(order);
        return IsPlaced(order) ? Completed(order) : Draft(order);
    }

    private static string Completed(int order) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"id":"240513{{order:D9}}","completed":true,"payment_pending":false,"thank_you_url":"https://shop.example.com/thank-you"}"""
        );

    private static string Draft(int order) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"id":"240513{{order:D9}}","completed":false,"currency":"USD","total_amount":"32.99","subtotal_amount":"32.99","goods_amount":"32.99","product_list":[{"product_id":"18240","sku_id":"157301","quantity":1,"price":"32.99"}]}"""
        );
}
