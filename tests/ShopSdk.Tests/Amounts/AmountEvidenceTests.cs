using System.Globalization;
using System.Text;
using ShopSdk.Amounts;
using ShopSdk.Providers;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Amounts;

/// <summary>
/// What the samples show about each rule is derived here, and the rules' bases follow from it. After a change that is meant, run
/// <c>APPROVE_AMOUNTS=1 dotnet test tests/ShopSdk.Tests --filter AmountEvidence</c> until it passes: the code comes first, then the pages.
/// </summary>
public sealed class AmountEvidenceTests
{
    private static readonly bool Approves = Environment.GetEnvironmentVariable("APPROVE_AMOUNTS") == "1";

    public static TheoryData<string> Providers =>
        [.. ProviderCatalog.All.Where(each => each.Amounts is { All.Count: > 0 }).Select(each => each.Id.ToString())];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_samples_in_the_code_are_what_the_fixtures_show(string provider)
    {
        string name = FolderOf(provider);
        string path = Repository.PathOf($"src/ShopSdk/Providers/{name}/{name}Samples.cs");
        string expected = CodeOf(name, Derive(provider));

        await HoldAsync(path, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), expected);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_page_of_a_provider_shows_the_evidence_of_its_rules(string provider)
    {
        string path = Repository.PathOf($"docs/providers/{provider}.md");
        string text = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        int start = text.IndexOf(EvidenceTable.Start, StringComparison.Ordinal);
        int end = text.IndexOf(EvidenceTable.End, StringComparison.Ordinal);
        (start >= 0 && end > start)
            .Should()
            .BeTrue($"the page has the lines \"{EvidenceTable.Start}\" and \"{EvidenceTable.End}\"");
        string expected =
            $"{text[..start]}{EvidenceTable.Start}\n\n{EvidenceTable.For(AmountsOf(provider), Derive(provider))}\n\n{text[end..]}";

        await HoldAsync(path, text, expected);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_rule_that_forbids_placing_has_a_sample_for_each_of_its_terms_and_leaves_nothing_out(string provider)
    {
        SortedDictionary<string, AmountSamples> seen = Derive(provider);

        foreach (AmountRule rule in AmountsOf(provider).All.Where(rule => rule.Basis == AmountRuleBasis.Proven))
        {
            AmountSamples samples = seen[rule.ToString()];
            samples.Agreeing.Should().BePositive(rule.ToString());
            samples.Contradicting.Should().Be(0, rule.ToString());
            samples.Trivial.Should().BeEmpty(rule.ToString());
            rule.Evidence!.LeavesOut.Should().BeNull(rule.ToString());
            rule.CertainTerms.Should().NotBeEmpty(rule.ToString());
        }
    }

    private static AmountRules AmountsOf(string provider) =>
        ProviderCatalog.All.Single(each => each.Id.ToString() == provider).Amounts!;

    private static string FolderOf(string provider) =>
        string.Concat(provider.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))
            .Replace("Anqicms", "AnqiCms", StringComparison.Ordinal);

    /// <summary>Goes through all payloads of a provider. Those without amounts, or with amounts that are no number, show nothing.</summary>
    private static SortedDictionary<string, AmountSamples> Derive(string provider)
    {
        AmountRules rules = AmountsOf(provider);
        SeenRule[] seen = [.. FixtureFile.Of(provider).SelectMany(file => SeenIn(rules, file))];
        var derived = new SortedDictionary<string, AmountSamples>(StringComparer.Ordinal);
        foreach (IGrouping<string, SeenRule> group in seen.GroupBy(each => each.Rule.ToString(), StringComparer.Ordinal))
        {
            SeenRule[] agreeing = [.. group.Where(each => each.Agrees)];
            IEnumerable<string> trivial =
                agreeing.Length == 0
                    ? []
                    : agreeing.Select(each => each.Trivial).Aggregate((left, right) => [.. left.Intersect(right)]);
            derived[group.Key] = new AmountSamples(
                agreeing.Length,
                group.Count(each => each.Contradicts),
                string.Join(", ", trivial)
            );
        }
        return derived;
    }

    private static IEnumerable<SeenRule> SeenIn(AmountRules rules, FixtureFile file)
    {
        try
        {
            return rules.Read(file.ReadBytes())?.SeenRules() ?? [];
        }
        catch (System.Text.Json.JsonException)
        {
            return [];
        }
    }

    private static string CodeOf(string name, SortedDictionary<string, AmountSamples> seen)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $$"""
            using ShopSdk.Amounts;

            namespace ShopSdk.Providers.{{name}};

            /// <summary>What the provider's samples show about each rule. Written by AmountEvidenceTests: do not edit.</summary>
            internal static class {{name}}Samples
            {
                // csharpier-ignore
                public static IReadOnlyDictionary<string, AmountSamples> Seen { get; } =
                    new Dictionary<string, AmountSamples>(StringComparer.Ordinal)
                    {

            """
        );
        foreach ((string rule, AmountSamples samples) in seen)
            text.Append(
                CultureInfo.InvariantCulture,
                $"            [\"{rule}\"] =\n                new({samples.Agreeing}, {samples.Contradicting}, \"{samples.Trivial}\"),\n"
            );
        return text.Append("        };\n}\n").ToString();
    }

    private static async Task HoldAsync(string path, string actual, string expected)
    {
        if (Approves && actual.ReplaceLineEndings("\n") != expected)
            await File.WriteAllTextAsync(path, expected, TestContext.Current.CancellationToken);
        (Approves ? expected : actual.ReplaceLineEndings("\n"))
            .Should()
            .Be(expected, "the comment on this class says how to write it anew");
    }
}
