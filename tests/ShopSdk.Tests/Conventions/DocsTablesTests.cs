using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

/// <summary>
/// What the docs say about the providers' abilities is what the catalog says. After a change that is meant, run
/// <c>APPROVE_DOCS=1 dotnet test tests/ShopSdk.Tests --filter DocsTables</c>.
/// </summary>
public sealed class DocsTablesTests
{
    /// <summary>The lines around a generated table.</summary>
    public const string Start = "<!-- abilities: written by DocsTablesTests -->";
    public const string End = "<!-- /abilities -->";

    private static readonly bool Approves = Environment.GetEnvironmentVariable("APPROVE_DOCS") == "1";

    [Theory]
    [InlineData("README.md", "docs/providers")]
    [InlineData("docs/concepts/capabilities.md", "../providers")]
    public async Task The_table_of_abilities_is_what_the_catalog_says(string page, string folder)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        string path = Repository.PathOf(page);
        string text = (await File.ReadAllTextAsync(path, cancellationToken)).ReplaceLineEndings("\n");
        int start = text.IndexOf(Start, StringComparison.Ordinal);
        int end = text.IndexOf(End, StringComparison.Ordinal);
        (start >= 0 && end > start).Should().BeTrue($"{page} has the lines \"{Start}\" and \"{End}\"");

        // Blank lines, because Markdown takes what follows a comment directly for a part of it.
        string expected = $"{Start}\n\n{AbilityTable.For(folder)}\n\n";
        string actual = text[start..end];
        if (Approves && actual != expected)
            await File.WriteAllTextAsync(path, text[..start] + expected + text[end..], cancellationToken);

        (Approves ? expected : actual).Should().Be(expected, "the comment on this class says how to write it anew");
    }
}
