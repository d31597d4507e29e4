using System.Text.RegularExpressions;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

/// <summary>A C# file under src, as text, with what the compiled assembly does not contain.</summary>
internal sealed partial class SourceFile
{
    private SourceFile(string path)
    {
        Path = Repository.Relative(path);
        string text = File.ReadAllText(path);
        Lines = text.Split('\n').Length - 1;
        Code = CommentsAndText().Replace(text, "");
        Types = [.. TopLevelType().Matches(Code).Select(match => match.Groups["name"].Value)];
        Companions = [.. Companion().Matches(Code).Select(match => match.Groups["name"].Value)];
        Words = Word().Matches(Code).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Gets every file of a project under src; what the build generates is left out.</summary>
    public static IReadOnlyList<SourceFile> Of(string project) =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf($"src/{project}"), "*.cs", SearchOption.AllDirectories)
                .Where(path => !Repository.IsBuilt(path))
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceFile(path)),
        ];

    /// <summary>Gets the path from the repository's root, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Gets the number of lines.</summary>
    public int Lines { get; }

    /// <summary>Gets the text without comments, and without the content of text literals.</summary>
    public string Code { get; }

    /// <summary>Gets the names of the types that the file declares outside of others.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Gets those of them that are enumerations or positional records.</summary>
    public IReadOnlyList<string> Companions { get; }

    /// <summary>Gets all words of the code.</summary>
    public IReadOnlySet<string> Words { get; }

    /// <inheritdoc/>
    public override string ToString() => Path;

    // Comments, and literals: raw, verbatim, plain, single characters. Longest first, so that none is found inside another.
    [GeneratedRegex(
        """"
            \$*(?<quotes>"{3,})(?s:.*?)\k<quotes>|//[^\n]*|/\*(?s:.*?)\*/|@\$?"(?:[^"]|"")*"|\$@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'
            """",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex CommentsAndText();

    // File-scoped namespaces: a type that is not nested starts its line.
    [GeneratedRegex(
        @"^(?:(?:public|internal|file|sealed|abstract|static|partial|readonly|ref|unsafe)\s+)*(?:class|record\s+struct|record|struct|interface|enum)\s+(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex TopLevelType();

    [GeneratedRegex(
        @"^(?:(?:public|internal|sealed|readonly)\s+)*(?:enum\s+(?<name>\w+)|record(?:\s+struct)?\s+(?<name>\w+)\()",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Companion();

    [GeneratedRegex(@"\b[A-Za-z_]\w*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
