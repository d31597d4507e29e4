namespace AmountAudit;

/// <summary>The totals over all bodies.</summary>
internal sealed class AuditSummary
{
    private const int FindingsKept = 50;

    public long Bytes { get; private set; }

    public long Bodies { get; private set; }

    public long Agreeing { get; private set; }

    public long NotStated { get; private set; }

    public long Disagreeing { get; private set; }

    public long Unreadable { get; private set; }

    public List<Finding> Findings { get; } = [];

    public Dictionary<string, long> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets how many bodies agree with their total recomputed.</summary>
    public long Verified { get; private set; }

    public AuditExit ExitOf(bool requiresVerified) =>
        Unreadable > 0 ? AuditExit.Unreadable
        : Disagreeing > 0 ? AuditExit.Disagree
        : Agreeing == 0 || (requiresVerified && Verified < Bodies) ? AuditExit.NotChecked
        : AuditExit.Agree;

    public void Add(BlockResult result)
    {
        Bytes += result.Bytes;
        Bodies += result.Bodies;
        Agreeing += result.Agreeing;
        Verified += result.Verified;
        NotStated += result.NotStated;
        Disagreeing += result.Disagreeing;
        Unreadable += result.Unreadable;
        Findings.AddRange(result.Findings.Take(FindingsKept - Findings.Count));
        foreach ((string rule, long count) in result.Rules)
            Rules[rule] = Rules.GetValueOrDefault(rule) + count;
    }
}
