namespace ShopSdk.PlacingModel.State;

/// <summary>Why a call looks up orders.</summary>
internal enum Search : byte
{
    None,

    /// <summary>PlacementRun.ResponseAsync: an attempt is open.</summary>
    Answer,

    /// <summary>PlacementRun.LookUpSentAsync: this call sent it, and no answer came.</summary>
    Sent,

    /// <summary>PlacementRun.LookBeforeFirstSendAsync: the journal cannot vouch for the checkout.</summary>
    BeforeFirstSend,

    /// <summary>PlacementRun.FindUnrecordedAsync: the journal has no record.</summary>
    Unrecorded,

    /// <summary>PlacementRun.FindAgainAsync: the intent is free.</summary>
    Free,

    /// <summary>PlacementRun.RefreshAsync: the intent is placed.</summary>
    Refresh,

    /// <summary>PlacementRun.ResolveAsync: a person is about to decide.</summary>
    Person,
}
