namespace AmountAudit;

/// <summary>The exit codes of the process.</summary>
internal enum AuditExit
{
    /// <summary>No body disagrees.</summary>
    Agree = 0,

    /// <summary>The arguments are wrong.</summary>
    Usage = 1,

    /// <summary>At least one body disagrees.</summary>
    Disagree = 2,

    /// <summary>At least one body could not be read; the others were checked.</summary>
    Unreadable = 3,

    /// <summary>Nothing could be checked; with --require-verified: the total of at least one body could not be.</summary>
    NotChecked = 4,
}
