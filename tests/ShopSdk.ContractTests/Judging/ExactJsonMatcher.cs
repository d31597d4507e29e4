using System.Text.Json;
using AnyOfTypes;
using ShopSdk.TestKit;
using WireMock.Matchers;
using WireMock.Models;

namespace ShopSdk.ContractTests.Judging;

/// <summary>
/// Expects a body of exactly this JSON; spaces and the order of members are free. WireMock.Net's own matchers are no judge of that:
/// one compares numbers as doubles, another takes two texts that look like a Guid for equal whatever their case.
/// </summary>
internal sealed class ExactJsonMatcher(string expected) : IStringMatcher
{
    /// <inheritdoc/>
    public string Name => nameof(ExactJsonMatcher);

    /// <inheritdoc/>
    public MatchBehaviour MatchBehaviour => MatchBehaviour.AcceptOnMatch;

    /// <inheritdoc/>
    public MatchOperator MatchOperator => MatchOperator.And;

    /// <summary>Says how a body differs; empty when it does not.</summary>
    public string Difference(string? body)
    {
        try
        {
            return string.Join("; ", JsonEquality.CompareExactly(expected, body ?? ""));
        }
        catch (JsonException exception)
        {
            return $"no unambiguous JSON: {exception.Message}";
        }
    }

    /// <inheritdoc/>
    public MatchResult IsMatch(string? input) => MatchResult.From(Name, MatchBehaviour, Difference(input).Length == 0);

    /// <inheritdoc/>
    public AnyOf<string, StringPattern>[] GetPatterns() => [expected];

    /// <inheritdoc/>
    public string GetCSharpCodeArguments() => $"new {Name}({JsonSerializer.Serialize(expected)})";
}
