using System.Collections.Concurrent;
using System.Net;
using ShopSdk.Emulator;
using ShopSdk.FaultLab.Clients;
using ShopSdk.FaultLab.Faults;
using ShopSdk.FaultLab.Providers;
using ShopSdk.Http;

namespace ShopSdk.FaultLab;

/// <summary>Some placements of one client at one emulator: started, placed, looked for, and counted.</summary>
internal sealed class LabBatch : IAsyncDisposable
{
    private static int _batches;

    private readonly ConcurrentDictionary<string, LabJob> _byIntent = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Door> _freeDoors = [];
    private readonly ConcurrentBag<Door> _allDoors = [];
    private readonly IPAddress _host;

    private LabBatch(LabProvider provider, ShopEmulator emulator, ScaledClock clock, IPAddress host) =>
        (Provider, Emulator, Clock, _host) = (provider, emulator, clock, host);

    public LabProvider Provider { get; }

    public ShopEmulator Emulator { get; }

    public ScaledClock Clock { get; }

    public Uri Address => Emulator.AddressOf(Provider.Id);

    public static async Task<LabBatch> StartAsync(LabProvider provider, ScaledClock clock, int seed)
    {
        // Every batch has an address of its own, so that closed connections do not use up one address's ports.
        int number = Interlocked.Increment(ref _batches);
        var host = new IPAddress([
            127,
            (byte)(1 + (number / 62500 % 250)),
            (byte)(number / 250 % 250),
            (byte)(1 + (number % 250)),
        ]);
        var options = new ShopEmulatorOptions
        {
            TimeProvider = clock,
            BindAddress = host,
            Seed = seed,
            JournalCapacity = 1,
            Catalogue = provider.Catalogue,
        };
        provider.Prepare(options);
        ShopEmulator emulator = await ShopEmulator.StartAsync(options);
        emulator.Shop.SetStock(157301, int.MaxValue);
        return new LabBatch(provider, emulator, clock, host);
    }

    public async Task RunAsync(LabClient client, IReadOnlyList<LabJob> jobs, SemaphoreSlim slots)
    {
        Emulator.Faults.FirstOfEachIntent(Provider.Id, Provider.PlaceOperation, Choose).WhenStruck(Strike);
        using var setup = new SdkProcess(ShopTransport.Shared, Clock);
        ICheckoutClient starter = setup.Connect(
            this,
            Address,
            // Starting is no part of what is measured: a slow machine may take its time.
            options => options.Timeouts = new() { Attempt = TimeSpan.FromHours(1), Total = TimeSpan.FromHours(1) }
        );
        using LabSession session = client.Open(this);
        await Task.WhenAll(jobs.Select(job => RunAsync(job, starter, session, slots)));
        // What is applied late has been applied by now, or is beyond everything that was promised.
        if (jobs.Any(job => job.Fault.BeyondHorizon))
            await Task.Delay(LabSettings.Horizon * 3.6, Clock);
        else if (jobs.Any(job => job.Fault.Emulated is not null))
            await Task.Delay(LabSettings.Horizon, Clock);
        Count();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (Door door in _allDoors)
            door.Dispose();
        await Emulator.DisposeAsync();
    }

    private async Task RunAsync(LabJob job, ICheckoutClient starter, LabSession session, SemaphoreSlim slots)
    {
        await slots.WaitAsync();
        try
        {
            Checkout checkout = await Provider
                .ForBuyer(starter, job.Reference)
                .StartAsync(Provider.CreateRequest(job.Reference, Emulator));
            job.Id = checkout.Id;
            job.Intent = Provider.IntentOf(checkout.Id);
            _byIntent[job.Intent] = job;
            if (job.Fault.AtTheDoor)
                await PlaceAtDoorAsync(job, session);
            else
                await session.PlaceAsync(job, Address);
        }
        finally
        {
            slots.Release();
        }
        await session.ResolveAsync(job);
    }

    private async Task PlaceAtDoorAsync(LabJob job, LabSession session)
    {
        if (!_freeDoors.TryTake(out Door? door))
            _allDoors.Add(door = new Door(_host));
        door.Await(() => Strike(job));
        await session.PlaceAsync(job, door.Address);
        _freeDoors.Add(door);
    }

    private Fault? Choose(string intent) =>
        _byIntent.TryGetValue(intent, out LabJob? job) ? job.Fault.Emulated?.Invoke(job.Draw) : null;

    private void Strike(FiredFault fired)
    {
        if (fired.Intent is { } intent && _byIntent.TryGetValue(intent, out LabJob? job))
            Strike(job);
    }

    private static void Strike(LabJob job)
    {
        job.Fired++;
        if (job.Fault.Cancel == CancelAt.Strike)
            job.Caller.CancelAfter(0);
        else if (job.Fault.Cancel == CancelAt.Body)
            job.Caller.CancelAfter(50);
    }

    private void Count()
    {
        foreach (OnceTally tally in Emulator.OnceTallies)
        {
            if (tally.Operation == Provider.PlaceOperation && _byIntent.TryGetValue(tally.Intent, out LabJob? job))
                job.Applied = tally.Count;
        }
    }
}
