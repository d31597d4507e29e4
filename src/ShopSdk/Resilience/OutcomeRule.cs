namespace ShopSdk.Resilience;

/// <summary>A row of <see cref="OutcomeTable"/>.</summary>
/// <param name="Observation">What is known about the attempt.</param>
/// <param name="Repeatable">What it means for a call that may be repeated.</param>
/// <param name="RepeatableAgain">Whether such a call is sent again, while retries and deadline allow it.</param>
/// <param name="Once">What it means for a call that must not be sent twice.</param>
/// <param name="OnceAgain">Whether such a call is sent again, while retries and deadline allow it.</param>
internal sealed record OutcomeRule(
    AttemptObservation Observation,
    Outcome Repeatable,
    bool RepeatableAgain,
    Outcome Once,
    bool OnceAgain
)
{
    public Outcome For(Effect effect) => effect == Effect.Once ? Once : Repeatable;

    public bool Again(Effect effect) => effect == Effect.Once ? OnceAgain : RepeatableAgain;
}
