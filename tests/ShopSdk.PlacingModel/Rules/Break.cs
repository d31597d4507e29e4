namespace ShopSdk.PlacingModel.Rules;

/// <summary>A rule that the model leaves out on purpose, to show that the exploration notices.</summary>
internal enum Break
{
    None,

    /// <summary>A known order is forgotten: the journal keeps "may have been sent" in its place.</summary>
    ForgetPlaced,

    /// <summary>Nothing is checked between the begin and the send.</summary>
    NoFence,

    /// <summary>The fence watches the monotonic clock alone.</summary>
    FenceOnMonotonicClockAlone,

    /// <summary>A process counts the horizon of its own send on the wall clock.</summary>
    AbsenceOnWallClockAlone,

    /// <summary>"Not placed" is claimed although the conditional write did not happen.</summary>
    ClaimWithoutWrite,

    /// <summary>Records are replaced without a condition.</summary>
    WriteWithoutCondition,

    /// <summary>A begin always wins.</summary>
    BeginWithoutCondition,

    /// <summary>A clean look-up proves absence whenever it started.</summary>
    LookAtOnce,

    /// <summary>The wait for absence leaves out the delivery bound.</summary>
    NoDeliveryBound,

    /// <summary>The wait for absence leaves out the horizon.</summary>
    NoHorizon,

    /// <summary>The wait for absence leaves out the clock skew.</summary>
    NoClockSkew,

    /// <summary>An attempt writes down the time of its begin as its latest send.</summary>
    LatestSendIsBegin,

    /// <summary>A journal without a record counts as proof that nothing was sent.</summary>
    IgnoreCompleteness,

    /// <summary>A person's decision is taken whatever version the person was shown, and while the request may be under way.</summary>
    ResolveAtOnce,

    /// <summary>A look-up of a free intent is answered without reading the journal again.</summary>
    AnswerFromOldRecord,

    /// <summary>A look-up of an intent without a record relies on what the journal vouched for before it.</summary>
    VouchFromOldRecord,

    /// <summary>A process that is still sending an attempt counts the horizon of it on the wall clock.</summary>
    ForgetSendUnderWay,

    /// <summary>For an id that says that something was sent later, the wall clock alone decides.</summary>
    LaterIdOnWallClockAlone,

    /// <summary>The latest send leaves out that the fence also watches the wall clock.</summary>
    LatestSendWithoutFence,

    /// <summary>An attempt that was not sent is answered with "not placed" although the record has an order of an earlier one.</summary>
    UnsentThoughPlaced,

    /// <summary>An order that a look-up found is put down to the attempt that it looked for, although another one is open by now.</summary>
    OrderOfFormerAttempt,

    /// <summary>A known order of an earlier attempt counts as evidence while an attempt is open.</summary>
    KnownOrderIsEvidence,

    /// <summary>Several orders of an intent that is not open count as none.</summary>
    SeveralAreNone,
}
