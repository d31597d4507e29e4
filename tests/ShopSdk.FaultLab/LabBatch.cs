using System.Collections.Concurrent;
using System.Net;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.FaultLab.Clients;
using ShopSdk.FaultLab.Faults;
using ShopSdk.FaultLab.Providers;
using ShopSdk.Http;

namespace ShopSdk.FaultLab;

/// <summary>Some placements of one client at one emulator: started, placed, looked for, and counted.</summary>
internal sealed class LabBatch : IAsyncDisposable
{
    private const int StartAttempts = 5;

    private static int _batches;

    private int _restarts;

    private readonly ConcurrentDictionary<string, LabJob> _byIntent = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Door> _freeDoors = [];
    private readonly ConcurrentBag<Door> _allDoors = [];
    private readonly IPAddress _host;

    private LabBatch(LabProvider provider, ShopEmulator emulator, ScaledClock clock, IPAddress host) =>
        (Provider, Emulator, Clock, _host) = (provider, emulator, clock, host);

    /// <summary>Gets how often a checkout had to be started again.</summary>
    public int Restarts => _restarts;

    public LabProvider Provider { get; }

    public ShopEmulator Emulator { get; }

    public ScaledClock Clock { get; }

    public Uri Address => Emulator.AddressOf(Provider.Id);

    public static async Task<LabBatch> StartAsync(LabProvider provider, ScaledClock clock, int seed)
    {
        // Every batch has a separate address, so that closed connections do not use up one address's ports.
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
            RequestLogCapacity = 1,
            Catalog = provider.Catalog,
        };
        provider.Prepare(options);
        ShopEmulator emulator = await ShopEmulator.StartAsync(options);
        emulator.Shop.SetStock(157301, int.MaxValue);
        return new LabBatch(provider, emulator, clock, host);
    }

    public async Task RunAsync(LabClient client, IReadOnlyList<LabJob> jobs, SemaphoreSlim slots)
    {
        Emulator
            .Faults.FirstOfEachIntent(Provider.Id, Provider.PlaceOperation, Choose)
            .WhenFired(Strike)
            .WhenAppliedLate(ApplyLate);
        using var setup = new SdkProcess(ShopTransport.Shared, Clock);
        ICheckoutClient starter = setup.Connect(
            this,
            Address,
            // Starting is no part of what is measured: a slow machine may take its time.
            options => options.Timeouts = new() { Attempt = TimeSpan.FromHours(1), Total = TimeSpan.FromHours(1) }
        );
        using LabSession session = client.Open(this);
        await Task.WhenAll(jobs.Select(job => RunAsync(job, starter, session, slots)));
        await Task.WhenAll(jobs.Where(job => job.Fired > 0 && job.Fault.AppliesLate).Select(job => job.AppliedLate.Task));
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
            if (await StartAsync(job, starter) is not { } checkout)
            {
                job.NeverStarted = true;
                return;
            }
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

    /// <summary>Starts the checkout, again if need be: a start leaves but a draft. Null when the machine will not have it.</summary>
    private async Task<Checkout?> StartAsync(LabJob job, ICheckoutClient starter)
    {
        for (int i = 0; i < StartAttempts; i++)
        {
            try
            {
                return await Provider
                    .ForBuyer(starter, job.Reference)
                    .StartAsync(Provider.CreateRequest(job.Reference, Emulator));
            }
            catch (ShopException)
            {
                Interlocked.Increment(ref _restarts);
                await Task.Delay(TimeSpan.FromSeconds(1), Clock);
            }
        }
        return null;
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
        if (fired.Intent is not { } intent || !_byIntent.TryGetValue(intent, out LabJob? job))
            return;
        job.StruckAt = Clock.GetUtcNow();
        Strike(job);
    }

    private void ApplyLate(FiredFault fired, DateTimeOffset at)
    {
        if (fired.Intent is { } intent && _byIntent.TryGetValue(intent, out LabJob? job))
            job.AppliedLate.TrySetResult(at);
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
