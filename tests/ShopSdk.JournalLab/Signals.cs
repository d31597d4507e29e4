using System.Diagnostics;
using System.Globalization;

namespace ShopSdk.JournalLab;

/// <summary>Signals to processes, by the program that every Unix has.</summary>
internal static class Signals
{
    public static void Send(string name, int process)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
