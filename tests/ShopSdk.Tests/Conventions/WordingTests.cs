using System.Text.RegularExpressions;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

/// <summary>Comments, messages and pages use plain words, and one word for one thing.</summary>
public sealed partial class WordingTests
{
    private static readonly string[] Kinds = [".cs", ".md", ".props", ".csproj"];

    // Words that hide the actor or mean several things. "The document says", "is", "the caller", "correct" are plain.
    [Fact]
    public void No_word_makes_a_reader_guess() => Lines().Where(line => Riddle().IsMatch(line.Text)).Should().BeEmpty();

    // Response, look-up, sent, canceled and catalog are the words here. A provider's own text is quoted.
    [Fact]
    public void One_thing_has_one_name() =>
        Lines().Where(line => Synonym().IsMatch(Quoted().Replace(line.Text, ""))).Should().BeEmpty();

    [Fact]
    public void The_checks_before_landing_name_no_provider() =>
        File.ReadAllText(Repository.PathOf(".ci/run"))
            .Should()
            .NotContainAny(House.Providers.Keys.Concat(House.Providers.Values));

    private static IEnumerable<(string Path, int Line, string Text)> Lines() =>
        from folder in new[] { "src", "docs", "samples" }
        from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
        where Kinds.Contains(Path.GetExtension(path)) && !Repository.IsBuilt(path)
        from line in File.ReadLines(path).Select((text, index) => (Repository.Relative(path), index + 1, text))
        select line;

    [GeneratedRegex(
        @"\b(tell|tells|telling|told|stand|stands|stood|nobody|anybody|somebody|whoever|mend|mends|mended|he|him|his|the same holds|of its own|at once)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Riddle();

    [GeneratedRegex(
        @"\b((the|an|its|no|this|each|every) answers?|cancelled|cancelling|catalogues?|hand(ed|s|ing)?[ -]over)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Synonym();

    [GeneratedRegex("""`[^`]*`|"[^"]*"|<c>[^<]*</c>""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Quoted();
}
