namespace ShopSdk.PlacingModel.Rules;

/// <summary>What must hold. The first four are (i), (ii), (iii) and (iv) of the design, then (v), and what follows from them at single steps.</summary>
internal enum Invariant : byte
{
    None,

    /// <summary>(i) One intent, one order.</summary>
    OneOrder,

    /// <summary>(ii) Placed stays, and no order leaves the record.</summary>
    PlacedStays,

    /// <summary>(iii) When "not placed" is claimed, there is no order, and none can come any more.</summary>
    NotPlacedIsTrue,

    /// <summary>(iv) A wrong claim is corrected by the next look-up.</summary>
    WrongClaimIsCorrected,

    /// <summary>(v) Every unknown outcome can be closed, by looking up or by a person.</summary>
    UnknownCanBeClosed,

    /// <summary>An order that the journal was told of keeps every later attempt from beginning, whatever assumption is broken.</summary>
    KnownOrderIsNotPlacedAgain,

    /// <summary>"Not placed" is never answered against a journal that knows an order.</summary>
    AnswerFitsTheJournal,

    /// <summary>An order that contradicts a claim is reported as a contradiction.</summary>
    ContradictionIsReported,
}
