using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Stores;

namespace Quickstart;

/// <summary>Runs the tour at one shop, in a container as in an application, and counts the requests on the wire.</summary>
internal static class Run
{
    public static async Task<Outcome> Async(Shop shop, ShopEmulator emulator, IConfigurationSection? real, bool place)
    {
        var requests = new RequestCounter();
        var polls = new PollCounter();
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new CountingHandler(requests)));
        ShopSdkBuilder builder = services.AddShopSdk();
        if (real is null)
            shop.RegisterEmulated(builder, emulator);
        else
            shop.RegisterReal(builder, StoreIn(real));
        await using ServiceProvider provider = services.BuildServiceProvider();

        ICheckoutClient client = provider.GetRequiredKeyedService<ICheckoutClient>(shop.Name);
        BuyerCredential? buyer =
            real is null ? shop.Buyer
            : real["BuyerToken"] is { } token ? new BuyerCredential(token)
            : null;
        if (buyer is not null)
            client = client.ForBuyer(buyer);
        CheckoutRequest request = real is null ? shop.Request : RequestAt(shop, real);
        PlaceRequest? placing =
            !place ? null
            : real is null ? shop.Place
            : shop.PlaceUnpaid;
        if (real is not null)
            await Console.Error.WriteLineAsync(Warning(client, request, placing));

        (Checkout checkout, Placement? placement) = await CheckoutTour.RunAsync(
            client,
            request,
            real is null ? shop.Update : new CheckoutUpdate(),
            placing,
            new CallOptions { Progress = polls }
        );
        if (real is not null && placing is null && client.Capabilities.CanAbandon)
            await client.AbandonAsync(checkout.Id);
        return new Outcome(shop.Name, client.Capabilities, checkout, placement, requests.Count, polls.Count, real is not null);
    }

    /// <summary>The store's own settings, without those of the tour: a store rejects unknown settings.</summary>
    private static IConfigurationSection StoreIn(IConfigurationSection real) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                real.GetChildren()
                    .Where(setting => !SettingNames.IsOfTheTour(setting.Key))
                    .SelectMany(setting => setting.AsEnumerable())
            )
            .Build()
            .GetSection(real.Path);

    /// <summary>The request for a real store. It contains only what the store's section says, and the reference of the tour.</summary>
    private static CheckoutRequest RequestAt(Shop shop, IConfigurationSection real)
    {
        CheckoutItem[] items =
        [
            .. real.GetSection("Items")
                .GetChildren()
                .Select(item => new CheckoutItem(item["ProductId"], item["VariantId"], item.GetValue("Quantity", 1))),
        ];
        if (real["CartToken"] is null && items.Length == 0)
            throw new ArgumentException(
                $"{real.Path} names nothing to buy. Set CartToken, or Items: 0: ProductId, VariantId, Quantity."
            );
        return new CheckoutRequest
        {
            Reference = shop.Request.Reference,
            CartToken = real["CartToken"],
            Items = items,
            ShippingAddress = real.GetSection("ShippingAddress").Get<PostalAddress>(),
            Shipping = real["Shipping:Title"] is { } title
                ? ShippingChoice.Line(title, real.GetValue<decimal>("Shipping:Price"))
                : null,
        };
    }

    private static string Warning(ICheckoutClient client, CheckoutRequest request, PlaceRequest? placing)
    {
        string end =
            placing is not null
                ? $"It is PLACED there (--place): a real order, payment {placing.Payment?.ToString() ?? "as the shop settles it"}."
            : client.Capabilities.CanAbandon ? "It is not placed, and it is dropped at the end."
            : "It is not placed, and STAYS THERE: this provider cannot drop it. Remove it in the shop's own back office.";
        return $"{client.Provider}: A REAL STORE. A checkout is opened there, with the content of its settings and the reference {request.Reference}. {end}";
    }

    private sealed class RequestCounter
    {
        private int _count;

        public int Count => _count;

        public void Add() => Interlocked.Increment(ref _count);
    }

    private sealed class CountingHandler(RequestCounter counter) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            counter.Add();
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class PollCounter : IProgress<CheckoutProgress>
    {
        public int Count { get; private set; }

        public void Report(CheckoutProgress value) => Count += value.Stage == CheckoutStage.Polling ? 1 : 0;
    }
}
