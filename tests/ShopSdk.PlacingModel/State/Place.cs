namespace ShopSdk.PlacingModel.State;

/// <summary>Where a call is: the step that comes next.</summary>
internal enum Place : byte
{
    /// <summary>No call.</summary>
    Idle,

    /// <summary>Is another call of this process sending the intent?</summary>
    CheckSends,

    /// <summary>Read the journal.</summary>
    Find,

    /// <summary>Make an attempt, and register its send in this process.</summary>
    MakeAttempt,

    /// <summary>Write the attempt.</summary>
    Begin,

    /// <summary>Write the attempt once more, because the first write may have failed.</summary>
    BeginAgain,

    /// <summary>Pass the fence and send.</summary>
    Send,

    /// <summary>Wait for the answer.</summary>
    Await,

    /// <summary>Start a look-up.</summary>
    StartLook,

    /// <summary>Read the answer of a look-up.</summary>
    EndLook,

    /// <summary>Read the journal again after a look-up.</summary>
    FindAgain,

    /// <summary>Begin an attempt for an order that the journal has none for.</summary>
    Adopt,

    /// <summary>Write what happened, on the condition that the record is the one that is held.</summary>
    Write,

    /// <summary>The condition failed: read the record that took its place.</summary>
    ReadAfterWrite,
}
