namespace ShopSdk.Emulator;

/// <summary>One entry of a fault plan: which calls get a fault, from which call on, how often, and with what probability.</summary>
internal sealed class FaultRule(string? provider, string? operation, Fault[] faults, int firstCall, int times, double chance)
{
    private int _seen;
    private int _left = times;

    internal bool Matches(string callProvider, string? callOperation) =>
        (provider is null || string.Equals(provider, callProvider, StringComparison.Ordinal))
        && (operation is null || string.Equals(operation, callOperation, StringComparison.Ordinal));

    /// <summary>Counts a matching call, even if another rule's fault is used for it.</summary>
    internal void See() => _seen++;

    internal Fault? Take(Func<double> draw)
    {
        if (_seen < firstCall || _left == 0 || (chance < 1 && draw() >= chance))
            return null;
        _left--;
        return faults[faults.Length == 1 ? 0 : (int)(draw() * faults.Length)];
    }
}
