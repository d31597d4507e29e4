using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using ShopSdk.Http;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab;

/// <summary>
/// Polls many checkouts at the same time that are never ready; each response asks for one second. Prints what a waiting poll holds in memory and
/// how late it asks again. The network is left out, and the clock is the real one.
/// </summary>
internal static class PollLab
{
    /// <summary>Ends between two rounds of questions, so that what is held is what waits.</summary>
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10.5);

    public static async Task RunAsync(int polls)
    {
        using var shop = new NeverReady(polls);
        var transport = new ShopTransport(
            new HttpMessageInvoker(shop, disposeHandler: false),
            new HttpMessageInvoker(shop, disposeHandler: false)
        );
        ShopStore store = ShopClient.CreateStore(
            "polls",
            new TokenCheckoutOptions { BaseAddress = new Uri("https://shop.example.com") },
            new StoreServices(transport, TimeProvider.System)
        );
        ICheckoutClient client = store.Provider.CreateClient(store);
        CheckoutId[] ids = [.. Enumerable.Range(0, polls).Select(i => IdOf(client, i))];
        var tasks = new Task[polls];

        // Once without measuring, so that code is compiled and pools are filled.
        await PollAsync(client, ids, tasks, TimeSpan.FromSeconds(3));
        Array.Clear(tasks);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        shop.Reset();
        long held = 0;
        await PollAsync(client, ids, tasks, Measured, () => held = GC.GetTotalMemory(forceFullCollection: true) - before);
        double[] late = shop.Lateness();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{polls} polls at 1 s: {(double)held / polls:F0} bytes held each; {late.Length} repeated, late by {Spread.Of(late)}, earliest {late.Min():F3} ms"
            )
        );
    }

    private static CheckoutId IdOf(ICheckoutClient client, int i) =>
        CheckoutId.Create(
            client.Provider,
            client.Store,
            string.Create(CultureInfo.InvariantCulture, $"order-{i}"),
            i.ToString("x32", CultureInfo.InvariantCulture),
            TimeProvider.System.GetUtcNow()
        );

    private static async Task PollAsync(
        ICheckoutClient client,
        CheckoutId[] ids,
        Task[] tasks,
        TimeSpan time,
        Action? beforeTheEnd = null
    )
    {
        using var end = new CancellationTokenSource();
        for (int i = 0; i < ids.Length; i++)
            tasks[i] = client.GetAsync(ids[i], options: null, end.Token);
        await Task.Delay(time, TimeProvider.System, CancellationToken.None);
        beforeTheEnd?.Invoke();
        await end.CancelAsync();
        await Task.WhenAll(tasks).ContinueWith(static _ => { }, TaskScheduler.Default);
    }

    /// <summary>Responds 202 and counts how late it was asked again.</summary>
    private sealed class NeverReady(int polls) : HttpMessageHandler
    {
        private const int Rounds = 64;

        private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"detail":"Not ready yet."}""");

        private readonly long[] _answered = new long[polls];
        private readonly double[] _late = new double[polls * Rounds];
        private int _count;

        public void Reset()
        {
            Array.Clear(_answered);
            _count = 0;
        }

        public double[] Lateness() => _late[..Math.Min(_count, _late.Length)];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string path = request.RequestUri!.AbsolutePath;
            int start = path.AsSpan().IndexOf("checkout/") + "checkout/".Length;
            int number = int.Parse(path.AsSpan(start, 32), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            long answered = _answered[number];
            if (answered != 0 && Interlocked.Increment(ref _count) is var count && count <= _late.Length)
                _late[count - 1] = Stopwatch.GetElapsedTime(answered).TotalMilliseconds - 1000;
            var response = new HttpResponseMessage(HttpStatusCode.Accepted)
            {
                Content = new ByteArrayContent(Body),
                RequestMessage = request,
            };
            response.Content.Headers.ContentType = new("application/json");
            response.Headers.TryAddWithoutValidation("Retry-After", "1");
            _answered[number] = Stopwatch.GetTimestamp();
            return Task.FromResult(response);
        }
    }
}
