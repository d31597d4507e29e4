using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ShopSdk.PlacingModel.Exploring;
using ShopSdk.PlacingModel.Rules;

namespace ShopSdk.PlacingModel;

/// <summary>Prints what was found.</summary>
internal sealed class Report(ModelOptions options, TextWriter output)
{
    private long _states;
    private long _transitions;
    private int _depth;
    private int _violated;
    private int _given;

    /// <summary>Gets whether nothing was violated.</summary>
    public bool Holds => _violated == 0;

    public void Add(Outcome outcome)
    {
        _states += outcome.States;
        _transitions += outcome.Transitions;
        _depth = Math.Max(_depth, outcome.Depth);
        _violated += outcome.Violated == Invariant.None ? 0 : 1;
        _given += outcome.IsComplete || outcome.Violated != Invariant.None ? 0 : 1;
        if (options.Json && !options.Summary)
            output.WriteLine(JsonSerializer.Serialize(Row(outcome)));
        else if (!options.Json)
            WriteText(outcome);
    }

    public void WriteSums(TimeSpan time)
    {
        double peak = PeakMiB();
        if (options.Json)
        {
            output.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        summary = new
                        {
                            scenarios = options.Scenarios.Count,
                            violated = _violated,
                            incomplete = _given,
                            states = _states,
                            transitions = _transitions,
                            depth = _depth,
                            seconds = Math.Round(time.TotalSeconds, 1),
                            memoryMiB = Math.Round(peak),
                        },
                    }
                )
            );
            return;
        }
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{options.Scenarios.Count} scenarios: {_states:N0} states, {_transitions:N0} steps, depth {_depth}, {time.TotalSeconds:0.0} s, {peak:N0} MiB; {_violated} violated, {_given} incomplete"
            )
        );
    }

    private void WriteText(Outcome outcome)
    {
        if (!options.Summary)
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{outcome.Bounds.Name, -16} {outcome.States, 12:N0} states {outcome.Transitions, 13:N0} steps  depth {outcome.Depth, 3}  {outcome.Records, 5} records {outcome.Time.TotalSeconds, 6:0.0} s  {Verdict(outcome)}"
                )
            );
        foreach (string line in outcome.Trace)
            output.WriteLine($"    {line}");
    }

    private static double PeakMiB()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1048576.0;
    }

    private static string Verdict(Outcome outcome) =>
        outcome.Violated != Invariant.None ? $"VIOLATED: {outcome.Violated}"
        : outcome.IsComplete ? "holds"
        : "given up at the limit";

    private static object Row(Outcome outcome) =>
        new
        {
            scenario = outcome.Bounds.Name,
            about = outcome.Bounds.About,
            keepsAssumptions = outcome.Bounds.KeepsAssumptions,
            broken = outcome.Broken == Break.None ? null : outcome.Broken.ToString(),
            states = outcome.States,
            transitions = outcome.Transitions,
            depth = outcome.Depth,
            records = outcome.Records,
            seconds = Math.Round(outcome.Time.TotalSeconds, 1),
            complete = outcome.IsComplete,
            violated = outcome.Violated == Invariant.None ? null : outcome.Violated.ToString(),
            trace = outcome.Trace,
        };
}
