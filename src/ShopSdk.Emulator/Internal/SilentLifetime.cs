using Microsoft.Extensions.Hosting;

namespace ShopSdk.Emulator.Internal;

/// <summary>Ignores Ctrl+C and termination signals, so that the program that contains the emulator handles them.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
