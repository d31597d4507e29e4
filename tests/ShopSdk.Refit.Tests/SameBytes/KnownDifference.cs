namespace ShopSdk.RefitEngine.Tests.SameBytes;

/// <summary>Where the two engines differ, and why. One error text represents those of every method.</summary>
/// <param name="Input">The odd input.</param>
/// <param name="Methods">At how many methods.</param>
/// <param name="Generated">How the generated engine ends.</param>
/// <param name="Refit">How Refit's ends.</param>
/// <param name="Reason">Why that is so.</param>
internal sealed record KnownDifference(string Input, int Methods, string Generated, string Refit, string Reason)
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new(
            "no body",
            34,
            "refused, ArgumentNullException: Value cannot be null. (Parameter '*')",
            "refused, ArgumentNullException: Operation '*': the body is null.",
            "Both refuse it. Refit writes a null body as the JSON null, which says nothing of the parameter."
        ),
    ];
}
