using System.Globalization;
using System.Text.Json;
using ShopSdk.JournalLab.Judging;

namespace ShopSdk.JournalLab;

/// <summary>What came of a run.</summary>
internal sealed record LabResult(
    LabOptions Options,
    int Intents,
    TimeSpan Took,
    IReadOnlyDictionary<string, int> Counts,
    Findings Findings
)
{
    public void Write(TextWriter to)
    {
        foreach (string example in Findings.Examples)
            to.WriteLine(example);
        if (Options.Json)
        {
            to.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        Options.Database,
                        Options.Journal,
                        Options.Seed,
                        Options.Processes,
                        Options.Faults,
                        Intents,
                        Seconds = Took.TotalSeconds,
                        Counts,
                        Broken = Findings.Counts,
                        Findings.Beyond,
                        Holds = !Findings.Any,
                    },
                    JsonSerializerOptions.Web
                )
            );
            return;
        }
        foreach ((string name, int count) in Counts)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count, 8:N0}  {name}"));
        to.WriteLine("beyond delivery bound and horizon, reported only:");
        foreach ((string name, int count) in Findings.Beyond)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count, 8:N0}  {name}"));
        to.WriteLine("promises that were broken:");
        foreach ((string name, int count) in Findings.Counts)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count, 8:N0}  {name}"));
        to.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Options.Database}, {Options.Journal}, seed {Options.Seed}: {Intents:N0} intents, {Counts.GetValueOrDefault("kills"):N0} kills, {Took.TotalSeconds:F0} s: {(Findings.Any ? "BROKEN" : "every promise holds")}"
            )
        );
    }
}
