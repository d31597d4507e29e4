namespace AmountAudit;

/// <summary>What the process returns.</summary>
internal enum AuditExit
{
    /// <summary>No body disagrees.</summary>
    Agree = 0,

    /// <summary>The arguments are wrong.</summary>
    Usage = 1,

    /// <summary>At least one body disagrees.</summary>
    Disagree = 2,

    /// <summary>At least one body could not be read; the rest was looked at.</summary>
    Unreadable = 3,
}
