using ShopSdk.JournalLab.Child;
using ShopSdk.JournalLab.Databases;
using ShopSdk.JournalLab.Processes;

namespace ShopSdk.JournalLab;

/// <summary>What goes wrong, and when: drawn from the seed, spread over the intents.</summary>
internal sealed class Nemeses : IDisposable
{
    private readonly Random _draw;
    private readonly LabDatabase _database;
    private readonly LabProcess[] _processes;
    private readonly Action<string> _count;
    private readonly Action _killWhenSent;
    private readonly ILookup<int, int> _kills;
    private readonly SemaphoreSlim _one = new(1);
    private readonly List<Task> _running = [];
    private int _turn;

    public Nemeses(LabOptions options, LabDatabase database, LabProcess[] processes, Action<string> count, Action killWhenSent)
    {
        (_database, _processes, _count, _killWhenSent) = (database, processes, count, killWhenSent);
        _draw = new(options.Seed + 1);
        _kills = Enumerable.Range(0, options.Kills).ToLookup(_ => _draw.Next(options.Intents));
    }

    /// <summary>Does what is planned before an intent is placed.</summary>
    public void Run(int intent)
    {
        foreach (int kill in _kills[intent])
            Kill(kill);
        if (intent % 15 == 7)
            Disturb();
        if (intent % 40 == 13)
        {
            IReadOnlyList<(string Name, Func<double, Task> Run)> all = _database.Nemeses;
            (string name, Func<double, Task> run) = all[_turn++ % all.Count];
            _running.Add(RunOneAsync(name, run, _draw.NextDouble()));
        }
    }

    /// <summary>Waits until all of it is over.</summary>
    public Task EndAsync() => Task.WhenAll(_running);

    public void Dispose() => _one.Dispose();

    private LabProcess Any() => _processes[_draw.Next(_processes.Length)];

    private void Kill(int kill)
    {
        // Every second one at random, the others at each named step in turn.
        int step = kill / 2 % (Steps.Names.Count + 1);
        if (kill % 2 == 0)
        {
            _count("killed at random");
            _count("kills");
            Any().Kill();
        }
        else if (step == Steps.Names.Count)
        {
            _killWhenSent();
        }
        else
        {
            Any().Arm(Steps.Names[step], pause: null);
        }
    }

    private void Disturb()
    {
        switch (_draw.Next(4))
        {
            case 0:
                _count("stopped at random");
                _running.Add(Any().StopAsync(LabTimes.ShortPause * _draw.NextDouble()));
                break;
            case 1:
                // After begin, before the fence: what was begun must not be sent any more.
                Any().Arm("begun", LabTimes.LongPause);
                break;
            default:
                _count("clocks set");
                Any().SetClock(TimeSpan.FromMinutes(20 * (_draw.NextDouble() - 0.5)));
                break;
        }
    }

    private async Task RunOneAsync(string name, Func<double, Task> run, double draw)
    {
        await _one.WaitAsync();
        try
        {
            _count(name);
            await run(draw);
        }
        finally
        {
            _one.Release();
        }
    }
}
