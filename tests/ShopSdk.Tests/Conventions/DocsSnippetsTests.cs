using System.Text.RegularExpressions;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

/// <summary>Code in the docs compiles, because it is a copy of a sample that does.</summary>
public sealed partial class DocsSnippetsTests
{
    private static readonly string Root = Repository.Root;

    [Fact]
    public void Every_code_block_of_the_docs_stands_in_a_sample()
    {
        string[] compiled = [.. Regions().Concat(WholeSamples()).Select(Normalize)];

        IEnumerable<string> offenders =
            from page in Pages()
            from Match block in CodeBlock().Matches(File.ReadAllText(page))
            from code in Omission().Split(block.Groups["code"].Value)
            where !compiled.Any(sample => sample.Contains(Normalize(code), StringComparison.Ordinal))
            select $"{Path.GetRelativePath(Root, page)}: {code.TrimStart().Split('\n')[0].Trim()} ...";

        offenders.Should().BeEmpty("a block is a copy of a #region in samples/Snippets, or of a part of another sample");
    }

    /// <summary>The readme, the pages under docs, and the readmes inside the packages.</summary>
    private static IEnumerable<string> Pages() =>
        Directory
            .EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "src"), "PACKAGE.md", SearchOption.AllDirectories))
            .Append(Path.Combine(Root, "README.md"));

    private static IEnumerable<string> Regions() =>
        Samples()
            .Where(IsSnippet)
            .SelectMany(path => Region().Matches(File.ReadAllText(path)))
            .Select(m => m.Groups["code"].Value);

    /// <summary>Samples that are whole programs are quoted as they are.</summary>
    private static IEnumerable<string> WholeSamples() => Samples().Where(path => !IsSnippet(path)).Select(File.ReadAllText);

    private static IEnumerable<string> Samples() =>
        Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*.cs", SearchOption.AllDirectories);

    private static bool IsSnippet(string path) =>
        path.StartsWith(Path.Combine(Root, "samples", "Snippets") + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The formatter decides about layout: blanks and a trailing comma make no difference here.</summary>
    private static string Normalize(string code) => TrailingComma().Replace(Blank().Replace(code, ""), "");

    [GeneratedRegex(
        @"^```csharp[^\n]*\n(?<code>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"#region[^\n]*\n(?<code>.*?)#endregion", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Region();

    // A line of three dots marks what a block leaves out.
    [GeneratedRegex(@"^\.\.\.$", RegexOptions.Multiline, 5000)]
    private static partial Regex Omission();

    [GeneratedRegex(@"\s+", RegexOptions.None, 5000)]
    private static partial Regex Blank();

    [GeneratedRegex(@",(?=[\]})])", RegexOptions.None, 5000)]
    private static partial Regex TrailingComma();
}
