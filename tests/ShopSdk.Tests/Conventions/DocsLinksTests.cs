using System.Text.RegularExpressions;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

/// <summary>Every link has a target, and every page is linked.</summary>
public sealed partial class DocsLinksTests
{
    [Fact]
    public void Every_relative_link_leads_to_a_file_or_folder() =>
        Links().Where(link => !File.Exists(link.Target) && !Directory.Exists(link.Target)).Should().BeEmpty();

    [Fact]
    public void Every_page_of_the_docs_is_linked_from_another()
    {
        HashSet<string> linked = [.. Links().Where(link => link.Page != link.Target).Select(link => link.Target)];

        Pages()
            .Where(page => !linked.Contains(page) && !linked.Contains(Path.GetDirectoryName(page) ?? ""))
            .Select(Repository.Relative)
            .Should()
            .BeEquivalentTo("README.md");
    }

    [Fact]
    public void The_readme_is_shorter_than_120_lines_and_names_no_provider_in_prose()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("README.md"));

        lines.Should().HaveCountLessThan(120);
        GeneratedTable()
            .Replace(CodeBlock().Replace(string.Join('\n', lines), ""), "")
            .Should()
            .NotContainAny(House.Providers.Keys.Concat(House.Providers.Values));
    }

    /// <summary>A page inside a package, or in its feed, has no files beside it.</summary>
    [Fact]
    public void The_readmes_of_the_packages_and_the_changelog_in_them_have_no_relative_link() =>
        Directory
            .EnumerateFiles(Repository.PathOf("src"), "PACKAGE.md", SearchOption.AllDirectories)
            .Append(Repository.PathOf("docs/CHANGELOG.md"))
            .SelectMany(page => Link().Matches(File.ReadAllText(page)))
            .Select(link => link.Groups["target"].Value)
            .Where(target => !target.StartsWith("https://", StringComparison.Ordinal))
            .Should()
            .BeEmpty();

    private static IEnumerable<string> Pages() =>
        Directory
            .EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.PathOf("README.md"));

    private static IEnumerable<(string Page, string Target)> Links() =>
        from page in Pages()
        from Match link in Link().Matches(CodeBlock().Replace(File.ReadAllText(page), ""))
        let target = link.Groups["target"].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        select (page, Path.GetFullPath(target, Path.GetDirectoryName(page) ?? ""));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CodeBlock();

    // A table that is generated from the catalog names all providers, as it must.
    [GeneratedRegex(
        $"{DocsTablesTests.Start}.*?{DocsTablesTests.End}",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex GeneratedTable();
}
