using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ShopSdk.Emulator;
using ShopSdk.Journal;
using ShopSdk.JournalLab.Child;
using ShopSdk.JournalLab.Databases;
using ShopSdk.JournalLab.Judging;
using ShopSdk.JournalLab.Processes;

namespace ShopSdk.JournalLab;

/// <summary>One run: places intents through several processes while things go wrong, waits until the journal is settled, and compares it with the shop.</summary>
internal sealed class Lab(LabOptions options)
{
    private const int PlacingAtMost = 8;
    private static readonly TimeSpan SettlingLimit = TimeSpan.FromSeconds(90);

    private readonly Random _draw = new(options.Seed);
    private readonly ConcurrentQueue<Heard> _heard = new();
    private readonly ConcurrentDictionary<string, int> _counts = new();
    private readonly List<string> _failures = [];
    private LabProcess[] _processes = [];
    private ChildSettings? _settings;
    private int _waitingForSent;
    private volatile bool _ends;

    public async Task<LabResult> RunAsync()
    {
        long start = Stopwatch.GetTimestamp();
        await using LabDatabase database = await LabDatabase.CreateAsync(options.Database);
        await SqlJournalSchema.MigrateAsync(database.Source);
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(new() { Seed = options.Seed });
        await using Gateway gateway = await Gateway.StartAsync(emulator.AddressOf("intercart"), share: 0.25);
        var faults = new Faults(emulator, options, KillWhoSent);
        _settings = new(
            options.Database,
            database.ConnectionString,
            options.Journal,
            emulator.AddressOf("intercart"),
            gateway.Address,
            emulator.ShopToken
        );
        _processes = [.. Enumerable.Range(0, options.Processes).Select(Start)];
        var nemeses = new Nemeses(options, database, _processes, Count, () => Interlocked.Increment(ref _waitingForSent));
        int begun = await PlaceAsync(emulator, nemeses, start);
        await nemeses.EndAsync();
        await WaitAsync(
            () => _processes.All(process => process.Placing == 0 || process.Ended.IsCompleted),
            TimeSpan.FromSeconds(30)
        );
        bool isSettled = await WaitAsync(async () => await CountOpenAsync(database) == 0, SettlingLimit);
        _ends = true;
        await Task.WhenAll(_processes.Select(process => process.EndAsync()));
        var judge = new Judge(database, emulator, gateway, faults, [.. _heard]);
        Findings findings = await judge.JudgeAsync();
        findings.Add("processes that failed", _failures);
        if (!isSettled)
            findings.Add("not settled in time", [$"{await CountOpenAsync(database)} rows"]);
        return new(options, begun, Stopwatch.GetElapsedTime(start), Sorted(database, emulator), findings);
    }

    private Dictionary<string, int> Sorted(LabDatabase database, ShopEmulator emulator)
    {
        _counts["faults of the shop"] = emulator.Faults.FiredCount;
        _counts["commits whose response was lost"] = database.LostCommits;
        return _counts.OrderBy(count => count.Key, StringComparer.Ordinal).ToDictionary(count => count.Key, count => count.Value);
    }

    private async Task<int> PlaceAsync(ShopEmulator emulator, Nemeses nemeses, long start)
    {
        long variant = emulator.Shop.Catalog.Products[0].Variants[0].Id;
        emulator.Shop.SetStock(variant, int.MaxValue / 2);
        Queue<(int At, Intent Intent)> again = new();
        for (int i = 0; i < options.Intents; i++)
        {
            if (Stopwatch.GetElapsedTime(start) > options.Limit)
                return i;
            nemeses.Run(i);
            var intent = new Intent(
                i % 10 == 9 ? "gateway" : "shop",
                string.Create(CultureInfo.InvariantCulture, $"{(i % 100 == 50 ? "beyond-" : "")}{i}"),
                emulator.Shop.AddCart(new EmulatedItem(variant))
            );
            double habit = _draw.NextDouble();
            int first = await FreeAsync();
            Place(first, intent);
            if (habit < 0.2)
                Place(await FreeAsync(but: first), intent);
            else if (habit < 0.4)
                again.Enqueue((i + 20, intent));
            while (again.TryPeek(out (int At, Intent Intent) next) && next.At <= i)
                Place(await FreeAsync(), again.Dequeue().Intent);
        }
        return options.Intents;
    }

    private void Place(int process, Intent intent)
    {
        Count("placements");
        _processes[process].Place(intent, acknowledges: _draw.NextDouble() < 0.3);
    }

    /// <summary>Waits for a process that has room; they take turns.</summary>
    private async Task<int> FreeAsync(int? but = null)
    {
        int turn = _draw.Next(_processes.Length);
        while (true)
        {
            for (int i = 0; i < _processes.Length; i++)
            {
                int at = (turn + i) % _processes.Length;
                if (at != but && _processes[at].IsReady && _processes[at].Placing < PlacingAtMost)
                    return at;
            }
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }
    }

    private LabProcess Start(int slot)
    {
        Count("processes");
        LabProcess process = LabProcess.Start(_settings!, Hear);
        _ = RestartAsync(process, slot);
        return process;
    }

    private async Task RestartAsync(LabProcess process, int slot)
    {
        await process.Ended;
        if (_ends)
            return;
        if (!process.WasKilled)
        {
            lock (_failures)
                _failures.Add("A process ended by itself.");
        }
        _processes[slot] = Start(slot);
    }

    private void Hear(LabProcess process, string[] said)
    {
        switch (said[0])
        {
            case "outcome" or "settled" or "acknowledged":
                DateTimeOffset? since = said[0] == "outcome" ? process.PlacingSince(said[1]) : null;
                _heard.Enqueue(new(said[0], said[1], long.Parse(said[2], CultureInfo.InvariantCulture), said[3], said[4], since));
                Count($"{said[0]} {said[3]}");
                break;
            case "dying":
                Count($"killed at {said[1]}");
                Count("kills");
                break;
            case "stopping":
                Count($"stopped at {said[1]}");
                _ = process.WakeAfterAsync(TimeSpan.FromMilliseconds(int.Parse(said[2], CultureInfo.InvariantCulture)));
                break;
            case "error":
                Count($"error {said[2]}");
                break;
            case "fatal":
                lock (_failures)
                    _failures.Add($"{said[1]}: {said[2]}");
                break;
        }
    }

    /// <summary>The shop has applied the order and does not respond: a process that waits for it is killed, if that is planned.</summary>
    private void KillWhoSent(string intent)
    {
        if (
            Volatile.Read(ref _waitingForSent) == 0
            || Array.Find(_processes, it => it.PlacingSince(intent) is not null) is not { } process
        )
            return;
        Interlocked.Decrement(ref _waitingForSent);
        process.Kill();
        Count("killed at sent");
        Count("kills");
    }

    private void Count(string name) => _counts.AddOrUpdate(name, 1, (_, count) => count + 1);

    private static async Task<long> CountOpenAsync(LabDatabase database) =>
        (
            await database.AskAsync(
                "select count(*) from shop_intents where look_up_after is not null or settle_after is not null",
                row => row.GetInt64(0)
            )
        )[0];

    private static Task<bool> WaitAsync(Func<bool> isDone, TimeSpan limit) => WaitAsync(() => Task.FromResult(isDone()), limit);

    private static async Task<bool> WaitAsync(Func<Task<bool>> isDone, TimeSpan limit)
    {
        long start = Stopwatch.GetTimestamp();
        while (!await isDone())
        {
            if (Stopwatch.GetElapsedTime(start) > limit)
                return false;
            await Task.Delay(TimeSpan.FromMilliseconds(250), TimeProvider.System);
        }
        return true;
    }
}
