using System.Diagnostics;
using System.Globalization;

namespace ShopSdk.JournalLab.Child;

/// <summary>The named steps of a process. At the one that is armed, the process kills or stops itself, as the machine could.</summary>
internal sealed class Steps(Action<string> say)
{
    public static IReadOnlyList<string> Names { get; } =
    ["begin", "begun", "end", "ended", "find", "settle", "taken", "acknowledge"];

    private string? _armed;
    private TimeSpan? _pause;

    /// <summary>Arms a step.</summary>
    /// <param name="step">Its name.</param>
    /// <param name="pause">How long the process is stopped there; null to kill it.</param>
    public void Arm(string step, TimeSpan? pause)
    {
        _pause = pause;
        Volatile.Write(ref _armed, step);
    }

    public void Reach(string step)
    {
        if (Volatile.Read(ref _armed) != step || Interlocked.Exchange(ref _armed, null) is null)
            return;
        if (_pause is not { } pause)
        {
            say($"dying\t{step}");
            Process.GetCurrentProcess().Kill();
            return;
        }
        // The lab wakes it.
        say(string.Create(CultureInfo.InvariantCulture, $"stopping\t{step}\t{(long)pause.TotalMilliseconds}"));
        Signals.Send("STOP", Environment.ProcessId);
    }
}
