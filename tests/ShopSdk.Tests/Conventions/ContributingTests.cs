using System.Text.RegularExpressions;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

/// <summary>What Contributing says about the code is true.</summary>
public sealed partial class ContributingTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/CONTRIBUTING.md"));

    [Theory]
    [InlineData("ShopSdk")]
    [InlineData("ShopSdk.Emulator")]
    public void The_tree_has_every_folder_and_no_other(string project)
    {
        string tree = Page.Split($"src/{project}/ ", 2)[1].Split("\nsrc/", 2)[0].Split("```", 2)[0];

        Folder()
            .Matches(tree)
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEquivalentTo(
                Directory
                    .EnumerateDirectories(Repository.PathOf($"src/{project}"))
                    .Select(Path.GetFileName)
                    .Where(name => name is not ("bin" or "obj"))
            );
    }

    [Theory]
    [InlineData("How an order's total travels")]
    [InlineData("How a Reference travels")]
    public void A_route_has_five_steps_and_names_only_what_exists(string title)
    {
        HashSet<string> words = [.. SourceFile.Of("ShopSdk").SelectMany(file => file.Words)];
        string[] steps = [.. Page.Split($"### {title}\n", 2)[1].Split("\n#", 2)[0].Split('\n').Where(line => line.Length > 0)];

        steps.Should().HaveCount(5);
        Code()
            .Matches(string.Join('\n', steps).Replace("<P>", "TokenCheckout", StringComparison.Ordinal))
            .SelectMany(match => match.Groups["name"].Value.Split('.'))
            .Where(name => !words.Contains(name))
            .Should()
            .BeEmpty();
    }

    [GeneratedRegex(
        @"^  (?<name>[A-Z]\w+)/",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Folder();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();
}
