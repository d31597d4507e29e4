using System.Diagnostics;
using System.Globalization;
using ShopSdk.JournalLab.Child;

namespace ShopSdk.JournalLab.Processes;

/// <summary>A process of the application, as the lab sees it.</summary>
internal sealed class LabProcess
{
    private readonly Process _process;
    private readonly Dictionary<string, DateTimeOffset> _placing = [];
    private readonly Lock _gate = new();
    private readonly Lock _input = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LabProcess(Process process, Action<LabProcess, string[]> heard)
    {
        _process = process;
        Ended = ListenAsync(heard);
    }

    /// <summary>Gets the end of its output, which is the end of the process.</summary>
    public Task Ended { get; }

    /// <summary>Gets when it can be asked to place.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Gets whether it can be asked to place.</summary>
    public bool IsReady => _ready.Task.IsCompleted && !Ended.IsCompleted;

    /// <summary>Gets how many placements it was asked for and has not ended.</summary>
    public int Placing
    {
        get
        {
            lock (_gate)
                return _placing.Count;
        }
    }

    /// <summary>Gets whether a signal ended it.</summary>
    public bool WasKilled => _process.ExitCode == 128 + 9;

    public static LabProcess Start(ChildSettings settings, Action<LabProcess, string[]> heard)
    {
        string host = Environment.ProcessPath ?? throw new InvalidOperationException("The program of this process is not known.");
        string self = typeof(LabProcess).Assembly.Location;
        string[] program = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [self] : [];
        var start = new ProcessStartInfo(host, [.. program, .. settings.ToArguments()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        Process process = Process.Start(start) ?? throw new InvalidOperationException("The process cannot be started.");
        return new(process, heard);
    }

    /// <summary>Gets since when it places an intent; null if it does not.</summary>
    public DateTimeOffset? PlacingSince(string reference)
    {
        lock (_gate)
            return _placing.TryGetValue(reference, out DateTimeOffset since) ? since : null;
    }

    public void Place(Intent intent, bool acknowledges)
    {
        lock (_gate)
            _placing[intent.Reference] = TimeProvider.System.GetUtcNow();
        Say($"place\t{intent.Store}\t{intent.Reference}\t{intent.Cart}\t{(acknowledges ? 1 : 0)}");
    }

    /// <summary>Lets it kill itself at a step, or stop for a while.</summary>
    public void Arm(string step, TimeSpan? pause) =>
        Say(string.Create(CultureInfo.InvariantCulture, $"arm\t{step}\t{(long)(pause?.TotalMilliseconds ?? 0)}"));

    public void SetClock(TimeSpan offset) =>
        Say(string.Create(CultureInfo.InvariantCulture, $"clock\t{(long)offset.TotalMilliseconds}"));

    public void Kill()
    {
        if (!_process.HasExited)
            _process.Kill();
    }

    public async Task StopAsync(TimeSpan pause)
    {
        if (_process.HasExited)
            return;
        Signals.Send("STOP", _process.Id);
        await WakeAfterAsync(pause);
    }

    public async Task WakeAfterAsync(TimeSpan pause)
    {
        await Task.Delay(pause, TimeProvider.System);
        if (!_process.HasExited)
            Signals.Send("CONT", _process.Id);
    }

    /// <summary>Ends it as an application ends.</summary>
    public async Task EndAsync()
    {
        _process.StandardInput.Close();
        await Task.WhenAny(Ended, Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System));
        Kill();
        await Ended;
        _process.Dispose();
    }

    private void Say(string line)
    {
        try
        {
            lock (_input)
            {
                _process.StandardInput.WriteLine(line);
                _process.StandardInput.Flush();
            }
        }
        catch (IOException)
        {
            // It was killed meanwhile.
        }
    }

    private async Task ListenAsync(Action<LabProcess, string[]> heard)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            string[] parts = line.Split('\t');
            if (parts[0] == "ready")
                _ready.TrySetResult();
            heard(this, parts);
            if (parts[0] == "done")
            {
                lock (_gate)
                    _placing.Remove(parts[1]);
            }
        }
        await _process.WaitForExitAsync();
        _ready.TrySetResult();
    }
}
