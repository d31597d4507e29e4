using ShopSdk.FaultLab.Providers;

namespace ShopSdk.FaultLab.Clients;

/// <summary>A client under test.</summary>
internal abstract class LabClient
{
    /// <summary>Gets the name in the table.</summary>
    public abstract string Name { get; }

    /// <summary>Prepares one for the placements of one emulator.</summary>
    public abstract LabSession Open(LabBatch batch);

    public static IReadOnlyList<LabClient> All { get; } =
    [
        new SdkClient(),
        new SdkUnderRetriesClient(),
        new HttpLabClient(),
        new HttpUnderRetriesClient(),
        new RestSharpLabClient(),
        RefitLabClient.AsItComes,
        RefitLabClient.WithoutBreaker,
        RefitLabClient.SafeMethodsOnly,
        new AzureLabClient(),
    ];
}

/// <summary>A client at work on the placements of one emulator.</summary>
internal abstract class LabSession(LabBatch batch) : IDisposable
{
    protected LabBatch Batch { get; } = batch;

    protected LabProvider Provider => Batch.Provider;

    /// <summary>Places as a user with a habit does, and says what the client said.</summary>
    /// <param name="job">The placement.</param>
    /// <param name="address">Where to: the emulator, or a door.</param>
    public abstract Task PlaceAsync(LabJob job, Uri address);

    /// <summary>Looks later for what was left open, in another process.</summary>
    public virtual Task ResolveAsync(LabJob job) => Task.CompletedTask;

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
