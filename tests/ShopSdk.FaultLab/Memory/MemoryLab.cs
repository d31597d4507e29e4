using System.Diagnostics;
using System.Globalization;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Memory;

/// <summary>
/// Places many intents one after the other through the real client and the default journal, without a network. Tells how much the managed heap grew,
/// and what a second click on the newest and on the dropped ones asks the shop.
/// </summary>
internal static class MemoryLab
{
    private const int Newest = InMemoryPlacementJournal.DefaultCapacity;
    private const int Dropped = 1_000;
    private const int WarmUps = 2_000;
    private const double Limit = 64;

    private static readonly Func<int, MemoryShop>[] Shops =
    [
        intents => new IntercartMemoryShop(intents),
        intents => new AnqiCmsMemoryShop(intents),
    ];

    /// <summary>The reference of an intent, as long as a GUID's text.</summary>
    public static string ReferenceOf(int intent) =>
        string.Create(CultureInfo.InvariantCulture, $"order-2026-03-04-eu-{intent:D17}");

    /// <summary>Returns whether every limit and promise was kept.</summary>
    public static async Task<bool> RunAsync(int intents)
    {
        bool kept = true;
        foreach (Func<int, MemoryShop> open in Shops)
        {
            using (MemoryShop warmUp = open(WarmUps))
                await PlaceAsync(warmUp, Connect(warmUp, new InMemoryPlacementJournal()), WarmUps, TextWriter.Null);
            using MemoryShop shop = open(intents);
            kept &= await MeasureAsync(shop, intents);
        }
        return kept;
    }

    private static async Task<bool> MeasureAsync(MemoryShop shop, int intents)
    {
        string path = Path.GetTempFileName();
        try
        {
            long before = GC.GetTotalMemory(forceFullCollection: true);
            ICheckoutClient client = Connect(shop, journal: null);
            var watch = Stopwatch.StartNew();
            await using (var ids = new StreamWriter(path))
                await PlaceAsync(shop, client, intents, ids);
            TimeSpan placed = watch.Elapsed;
            double grown = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / 1024;
            int requests = shop.Requests;
            Print(
                $"{shop.Id}: {intents} placed in {placed.TotalSeconds:F0} s by {requests} requests; the heap grew by {grown:F1} MiB"
            );

            Clicks newest = await ClickAsync(shop, client, path, Math.Max(0, intents - Newest), intents);
            Clicks dropped = await ClickAsync(shop, client, path, 0, Math.Min(Dropped, Math.Max(0, intents - Newest)));
            double after = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / 1024;
            Print($"  second click on the newest: {newest}");
            Print($"  second click on dropped ones: {dropped}; the heap has then grown by {after:F1} MiB");
            GC.KeepAlive(client);
            return grown < Limit
                && after < Limit
                && newest.Placed == newest.Count
                && newest.Requests == 0
                && dropped.Placed == dropped.Count
                && dropped.Placings == 0
                && shop.Doubles == 0;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static ICheckoutClient Connect(MemoryShop shop, IPlacementJournal? journal)
    {
        var transport = new ShopTransport(
            new HttpMessageInvoker(shop, disposeHandler: false),
            new HttpMessageInvoker(new SendGuard(shop, provable: true), disposeHandler: false)
        );
        var services = new StoreServices(transport, TimeProvider.System, credentials: null, journal);
        ShopStore store = ShopClient.CreateStore("memory", shop.Options, services);
        return store.Provider.CreateClient(store);
    }

    /// <summary>Places each intent, and writes the ids that are clicked again.</summary>
    private static async Task PlaceAsync(MemoryShop shop, ICheckoutClient client, int intents, TextWriter ids)
    {
        for (int i = 0; i < intents; i++)
        {
            ICheckoutClient buyer = shop.ForBuyer(client, i);
            Checkout checkout = await buyer.StartAsync(shop.RequestOf(i, ReferenceOf(i)));
            Placement placement = await buyer.PlaceAsync(checkout.Id, shop.PlaceRequest);
            if (placement is not Placement.Placed)
                throw new InvalidOperationException($"It was not placed: {placement}");
            if (i < Dropped || i >= intents - Newest)
                await ids.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{i} {checkout.Id.Value}"));
        }
    }

    private static async Task<Clicks> ClickAsync(MemoryShop shop, ICheckoutClient client, string path, int from, int to)
    {
        (int requests, int placings, int count, int placed) = (shop.Requests, shop.Placings, 0, 0);
        await foreach (string line in File.ReadLinesAsync(path))
        {
            int blank = line.IndexOf(' ');
            int intent = int.Parse(line.AsSpan(0, blank), NumberStyles.None, CultureInfo.InvariantCulture);
            if (intent < from || intent >= to)
                continue;
            var id = CheckoutId.Parse(line[(blank + 1)..]);
            Placement placement = await shop.ForBuyer(client, intent).PlaceAsync(id, shop.PlaceRequest);
            count++;
            placed += placement is Placement.Placed ? 1 : 0;
        }
        return new(count, placed, shop.Requests - requests, shop.Placings - placings);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed record Clicks(int Count, int Placed, int Requests, int Placings)
    {
        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Placed} of {Count} answered Placed, {Requests} requests, {Placings} orders placed again"
            );
    }
}
