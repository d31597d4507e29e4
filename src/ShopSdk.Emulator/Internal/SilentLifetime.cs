using Microsoft.Extensions.Hosting;

namespace ShopSdk.Emulator.Internal;

/// <summary>Leaves Ctrl+C and termination signals to the program that the emulator lives in.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
