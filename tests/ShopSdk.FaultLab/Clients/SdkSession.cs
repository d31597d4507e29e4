using System.Collections.Concurrent;
using ShopSdk.Errors;
using ShopSdk.FaultLab.Faults;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Clients;

/// <summary>ShopSdk at work: it places, and what stays open is looked for by another process.</summary>
internal sealed class SdkSession(LabBatch batch, Func<SdkProcess> start) : LabSession(batch)
{
    private readonly SdkProcess _first = start();
    private readonly SdkProcess _second = start();
    private readonly ConcurrentDictionary<(Uri, LabFault?), ICheckoutClient> _clients = new();
    private ICheckoutClient? _later;

    private ICheckoutClient Later => _later ??= _second.Connect(Batch, Batch.Address);

    public override async Task PlaceAsync(LabJob job, Uri address)
    {
        ICheckoutClient client = _clients.GetOrAdd(
            (address, job.Fault.AtTheDoor ? job.Fault : null),
            key => _first.Connect(Batch, key.Item1, options => Configure(options, job))
        );
        Task twin = job.Fault.Habit == Habit.PressTwice ? PressAsync(client, job, job.Id) : Task.CompletedTask;
        await PressAsync(client, job, job.Id);
        await twin;
        if (job.Fault.Habit == Habit.PressAgain && job.Report != Report.Placed)
            await PressAsync(client, job, job.Id);
        if (job.Fault.Habit == Habit.RestartAndPress && job.Kept is { } kept)
            await PressAsync(Later, job, kept);
        if (job.Fault.Habit == Habit.Restart)
            job.Kept = job.Id;
    }

    public override async Task ResolveAsync(LabJob job)
    {
        // The last tries make up for a machine that is slow to keep an appointment.
        for (int i = 0; i < 5 && job is { Kept: { } id, Later: null }; i++)
        {
            Placement placement = await Provider.ForBuyer(Later, job.Reference).FindPlacementAsync(CheckoutId.Parse(id.Value));
            if (placement is Placement.Unknown unknown)
            {
                job.Kept = unknown.Id;
                TimeSpan wait = unknown.LookUpAfter - Batch.Clock.GetUtcNow();
                if (wait > TimeSpan.Zero)
                    await Task.Delay(wait, Batch.Clock);
            }
            else
            {
                job.Later = placement is Placement.Placed ? Report.Placed : Report.NotPlaced;
            }
        }
    }

    public override void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
        base.Dispose();
    }

    /// <summary>Behind a door, the first attempt is enough. A caller that cancels needs an attempt that is in its back-off.</summary>
    private static void Configure(StoreOptions options, LabJob job)
    {
        if (!job.Fault.AtTheDoor)
            return;
        options.Placement.Amounts = AmountGuard.Ignore;
        options.Retry.MaxRetries = job.Fault.Cancel == CancelAt.Never ? 0 : 3;
    }

    private async Task PressAsync(ICheckoutClient client, LabJob job, CheckoutId id)
    {
        try
        {
            CallOptions? options = job.Fault.Cancel == CancelAt.ReadBack ? new() { Progress = new Canceller(job) } : null;
            Placement placement = await Provider
                .ForBuyer(client, job.Reference)
                .PlaceAsync(id, Provider.PlaceRequest, options, job.Caller.Token);
            job.Kept = (placement as Placement.Unknown)?.Id;
            job.Report = placement switch
            {
                Placement.Placed => Report.Placed,
                Placement.NotPlaced => Report.NotPlaced,
                _ => Report.Unknown,
            };
        }
        catch (PlacementCanceledException e)
        {
            job.Kept = e.Id;
            job.Report = Report.Threw;
        }
        catch (Exception e) when (e is OperationCanceledException or ShopException)
        {
            job.Report = Report.Threw;
        }
    }

    private sealed class Canceller(LabJob job) : IProgress<CheckoutProgress>
    {
        public void Report(CheckoutProgress value)
        {
            if (value.Stage == CheckoutStage.LookingUp)
                job.Caller.CancelAfter(1);
        }
    }
}
