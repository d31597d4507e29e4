namespace ShopSdk.Placing;

/// <summary>A send of this process that is under way, until it is disposed.</summary>
internal sealed class SendUnderWay(PlacementAttempt attempt, Action<SendUnderWay> leave) : IDisposable
{
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PlacementAttempt Attempt => attempt;

    /// <summary>Gets its end, which never fails.</summary>
    public Task End => _end.Task;

    public void Dispose()
    {
        leave(this);
        _end.TrySetResult();
    }
}
