namespace AmountAudit;

/// <summary>The results of the bodies of one block.</summary>
internal sealed class BlockResult
{
    public required long Bytes { get; init; }

    public long Bodies { get; set; }

    public long Agreeing { get; set; }

    public long Verified { get; set; }

    public long NotStated { get; set; }

    public long Disagreeing { get; set; }

    public long Unreadable { get; set; }

    /// <summary>The first findings, for the table.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>How often each rule failed.</summary>
    public Dictionary<string, long> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>The lines of --json; null without it.</summary>
    public MemoryStream? Json { get; init; }
}

/// <summary>One row of the table.</summary>
internal sealed record Finding(string Source, long Line, string Rules, string Text, bool IsError);
