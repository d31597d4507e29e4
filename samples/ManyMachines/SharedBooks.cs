using System.Collections.Concurrent;
using System.Diagnostics;

namespace ManyMachines;

/// <summary>What all machines printed.</summary>
internal sealed class SharedBooks
{
    private readonly ConcurrentDictionary<string, bool> _placed = new();
    private readonly ConcurrentDictionary<int, bool> _done = new();
    private int _count;

    /// <summary>Gets the references whose order the books have.</summary>
    public ICollection<string> Placed => _placed.Keys;

    public bool IsDone(Process machine) => _done.ContainsKey(machine.Id) || machine.HasExited;

    /// <summary>Waits until the machines have placed so many orders.</summary>
    public async Task WhenPlacedAsync(int count)
    {
        for (int i = 0; i < 600 && Volatile.Read(ref _count) < count; i++)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
    }

    public async Task ListenAsync(Process machine)
    {
        while (await machine.StandardOutput.ReadLineAsync() is { } line)
        {
            string[] said = line.Split('\t');
            switch (said[0])
            {
                case "placed":
                    Interlocked.Increment(ref _count);
                    Console.WriteLine($"{said[1]} placed {said[2]}: {said[3]}");
                    break;
                case "settled":
                    if (said[3] == "Placed")
                        _placed[said[2]] = true;
                    Console.WriteLine($"{said[1]} has {said[2]} in its books: {said[3]} (version {said[4]})");
                    break;
                case "done":
                    _done[machine.Id] = true;
                    break;
            }
        }
    }
}
