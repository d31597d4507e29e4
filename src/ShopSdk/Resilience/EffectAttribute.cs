namespace ShopSdk.Resilience;

/// <summary>Says what a call does to the shop. Every method of a typed interface must have it.</summary>
/// <param name="effect">The effect of one send.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EffectAttribute(Effect effect) : Attribute
{
    /// <summary>Gets the effect of one send.</summary>
    public Effect Effect { get; } = effect;
}
