using System.Diagnostics;
using System.Net;
using ShopSdk.Emulator;
using ShopSdk.FaultLab.Clients;
using ShopSdk.FaultLab.Faults;
using ShopSdk.FaultLab.Providers;
using ShopSdk.Http;

namespace ShopSdk.FaultLab;

/// <summary>
/// Cancels calls wherever they wait, one after the other, on real sockets and the real clock. Tells how long after its cancellation a
/// call ended.
/// </summary>
internal static class CancelLab
{
    /// <summary>From the fault, or the report, to the wait that it leads to.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Forever = TimeSpan.FromHours(1);

    private static readonly CancelPoint[] Points =
    [
        new("waiting for the response", Fault.NoResponse(FaultPoint.AfterReadBeforeApply)),
        new("within the body", Fault.SlowBody(Forever)),
        new("before another attempt", Fault.TooManyRequests(TimeSpan.FromSeconds(30))),
        new("before another look", Fault.LateVisibility(Forever).And(Fault.ResetAfterApply)),
    ];

    public static async Task RunAsync(int cancels)
    {
        foreach (CancelPoint point in Points)
        {
            var times = new List<double>();
            foreach (LabProvider provider in LabProvider.All)
                await PlaceAsync(provider, point.Fault, cancels, times);
            Print(point.Name, times);
        }
        var polls = new List<double>();
        await PollAsync(cancels * LabProvider.All.Count, polls);
        Print("polling", polls);
    }

    private static void Print(string point, List<double> times) =>
        Console.WriteLine($"{times.Count} calls canceled {point}: ended after {Spread.Of(times)}");

    private static async Task PlaceAsync(LabProvider provider, Fault fault, int cancels, List<double> times)
    {
        await using ShopEmulator emulator = await StartAsync(provider);
        using var process = new SdkProcess(ShopTransport.Shared, TimeProvider.System);
        ICheckoutClient client = Connect(process, provider, emulator);
        TaskCompletionSource struck = new();
        emulator.Faults.FirstOfEachIntent(provider.Id, provider.PlaceOperation, _ => fault).WhenFired(_ => struck.TrySetResult());
        // Once without measuring, so that code is compiled and connections are open.
        for (int i = 0; i <= cancels; i++)
        {
            string reference = $"lab-{i}";
            ICheckoutClient buyer = provider.ForBuyer(client, reference);
            Checkout checkout = await buyer.StartAsync(provider.CreateRequest(reference, emulator));
            struck = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var caller = new CancellationTokenSource();
            Task placing = buyer.PlaceAsync(checkout.Id, provider.PlaceRequest, options: null, caller.Token);
            await struck.Task;
            double? time = await CancelAsync(placing, caller);
            if (i > 0 && time is { } measured)
                times.Add(measured);
        }
    }

    private static async Task PollAsync(int cancels, List<double> times)
    {
        LabProvider provider = LabProvider.All.OfType<TokenCheckoutLab>().Single();
        await using ShopEmulator emulator = await StartAsync(
            provider,
            options => options.For<TokenCheckoutEmulatorOptions>().PendingResponses = int.MaxValue
        );
        using var process = new SdkProcess(ShopTransport.Shared, TimeProvider.System);
        ICheckoutClient client = Connect(process, provider, emulator);
        for (int i = 0; i <= cancels; i++)
        {
            using var caller = new CancellationTokenSource();
            var waits = new Waits();
            Task starting = client.StartAsync(
                provider.CreateRequest($"lab-{i}", emulator),
                new CallOptions { Progress = waits },
                caller.Token
            );
            await waits.First;
            double? time = await CancelAsync(starting, caller);
            if (i > 0 && time is { } measured)
                times.Add(measured);
        }
    }

    /// <summary>Cancels a call a little later; null when it ended by itself before, as one does at a shop that it cannot read back from.</summary>
    private static async Task<double?> CancelAsync(Task call, CancellationTokenSource caller)
    {
        await Task.Delay(Settle, TimeProvider.System, CancellationToken.None);
        if (call.IsCompleted)
            return null;
        Task<long> end = call.ContinueWith(
            static _ => Stopwatch.GetTimestamp(),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
        long canceled = Stopwatch.GetTimestamp();
        await caller.CancelAsync();
        return Stopwatch.GetElapsedTime(canceled, await end).TotalMilliseconds;
    }

    private static Task<ShopEmulator> StartAsync(LabProvider provider, Action<ShopEmulatorOptions>? configure = null)
    {
        var options = new ShopEmulatorOptions { BindAddress = IPAddress.Loopback, Catalog = provider.Catalog };
        provider.Prepare(options);
        configure?.Invoke(options);
        return ShopEmulator.StartAsync(options);
    }

    private static ICheckoutClient Connect(SdkProcess process, LabProvider provider, ShopEmulator emulator) =>
        process.Connect(
            provider,
            emulator,
            emulator.AddressOf(provider.Id),
            options => options.Timeouts = new() { Attempt = Forever, Total = Forever }
        );

    /// <summary>A place at which a call waits, and the fault that leads it there.</summary>
    private sealed record CancelPoint(string Name, Fault Fault);

    /// <summary>Tells of the first wait between two questions.</summary>
    private sealed class Waits : IProgress<CheckoutProgress>
    {
        private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task First => _first.Task;

        public void Report(CheckoutProgress value)
        {
            if (value.Stage == CheckoutStage.Polling)
                _first.TrySetResult();
        }
    }
}
