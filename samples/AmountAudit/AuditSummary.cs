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

    public AuditExit Exit =>
        Unreadable > 0 ? AuditExit.Unreadable
        : Disagreeing > 0 ? AuditExit.Disagree
        : AuditExit.Agree;

    public void Add(BlockResult result)
    {
        Bytes += result.Bytes;
        Bodies += result.Bodies;
        Agreeing += result.Agreeing;
        NotStated += result.NotStated;
        Disagreeing += result.Disagreeing;
        Unreadable += result.Unreadable;
        Findings.AddRange(result.Findings.Take(FindingsKept - Findings.Count));
        foreach ((string rule, long count) in result.Rules)
            Rules[rule] = Rules.GetValueOrDefault(rule) + count;
    }
}
