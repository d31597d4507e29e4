namespace ShopSdk.Journal.Work;

/// <summary>One kind of work that the worker does.</summary>
internal interface IWork
{
    /// <summary>Gets how much of it is done at the same time.</summary>
    int Concurrency { get; }

    /// <summary>Claims what is due, at most so many, and gives the tasks to run. They throw nothing.</summary>
    Task<IReadOnlyList<Func<CancellationToken, Task>>> ClaimAsync(int most, CancellationToken cancellationToken);
}
