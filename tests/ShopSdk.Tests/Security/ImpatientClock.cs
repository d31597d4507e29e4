using ShopSdk.TestKit;

namespace ShopSdk.Tests.Security;

/// <summary>Lets the time limits of a call fall due as soon as they are set.</summary>
internal static class ImpatientClock
{
    public static async Task<T> RunAsync<T>(Func<TimeProvider, Task<T>> call)
    {
        var clock = new FakeClock();
        Task<T> running = call(clock);
        while (!running.IsCompleted)
        {
            clock.AdvanceToNextTimer();
            await Task.Yield();
        }
        return await running;
    }
}
