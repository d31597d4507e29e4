namespace ShopSdk.Tests.Amounts.Lab;

/// <summary>An equation of the oracle.</summary>
/// <param name="Rule">The member that it states.</param>
/// <param name="Members">The paths of all members in it.</param>
/// <param name="Holds">Whether it holds now.</param>
public sealed record LabEquation(string Rule, IReadOnlyList<string> Members, Func<bool> Holds);
