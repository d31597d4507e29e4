namespace ShopSdk.TestKit.Vectors;

/// <summary>A page under <c>docs</c>, for tests that compare it with the code.</summary>
public static class DocsPage
{
    /// <summary>Gets the lines of a page. The argument is the path under <c>docs</c>.</summary>
    public static IReadOnlyList<string> Read(string path)
    {
        using Stream page =
            typeof(DocsPage).Assembly.GetManifestResourceStream($"docs/{path}")
            ?? throw new InvalidOperationException($"docs/{path} does not exist.");
        using var reader = new StreamReader(page);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
    }
}
