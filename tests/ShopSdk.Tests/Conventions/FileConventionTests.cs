using System.Text.RegularExpressions;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

public sealed partial class FileConventionTests
{
    private const int LineCap = 300;

    // The vocabulary that a user needs to place an order, and no more; raise it only for a word of that kind.
    private const int RootCap = 29;

    // One object per call, whose phase says which of its members are set: a type for each phase would be an allocation for each.
    private static readonly IReadOnlyList<string> StateSaysSo =
    [
        "src/ShopSdk/Http/ApiCall.Response.cs",
        "src/ShopSdk/Http/ApiCall.Outcome.cs",
        "src/ShopSdk/Http/AttemptTimer.cs",
        "src/ShopSdk/Resilience/RetryDecision.cs",
    ];

    private static readonly IReadOnlyList<SourceFile> Files =
    [
        .. SourceFile.Of("ShopSdk"),
        .. SourceFile.Of("ShopSdk.HttpGenerator"),
        .. SourceFile.Of("ShopSdk.Emulator"),
        .. SourceFile.Of("ShopSdk.Journal"),
        .. SourceFile.Of("ShopSdk.Refit"),
    ];

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("samples")]
    public void No_file_is_longer_than_the_cap(string folder) =>
        Directory
            .EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Repository.IsBuilt(path))
            .Select(path => (Path: Repository.Relative(path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > LineCap)
            .Should()
            .BeEmpty();

    // Enumerations and positional records that only describe the type may be in its file.
    [Fact]
    public void A_file_declares_one_type() =>
        Files
            .Where(file => file.Types.Where(type => !file.Companions.Contains(type)).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(file => $"{file}: {string.Join(", ", file.Types)}")
            .Should()
            .BeEmpty();

    [Fact]
    public void A_file_is_named_like_its_type() =>
        Files
            .Where(file => file.Types.Count > 0)
            .Where(file => !file.Types.Contains(Path.GetFileNameWithoutExtension(file.Path).Split('.')[0]))
            .Select(file => $"{file}: {string.Join(", ", file.Types)}")
            .Should()
            .BeEmpty();

    [Fact]
    public void The_root_holds_only_the_vocabulary() =>
        Files
            .Where(file => file.Path.StartsWith("src/ShopSdk/", StringComparison.Ordinal) && file.Path.Count(c => c == '/') == 2)
            .Should()
            .HaveCountLessThanOrEqualTo(RootCap);

    [Fact]
    public void Folders_are_at_most_two_levels_deep_and_Wire_a_third() =>
        Files
            .Select(file => (file.Path, Folders: file.Path.Split('/')[2..^1]))
            .Where(file => file.Folders.Length > 2 && !(file.Folders.Length == 3 && file.Folders[2] == "Wire"))
            .Select(file => file.Path)
            .Should()
            .BeEmpty();

    [Fact]
    public void Nothing_in_the_library_is_declared_not_null_against_the_compiler() =>
        SourceFile
            .Of("ShopSdk")
            .Where(file => !StateSaysSo.Contains(file.Path))
            .SelectMany(file => NullForgiving().Matches(file.Code).Select(match => $"{file}: {match.Value.Trim()}"))
            .Should()
            .BeEmpty("nullable warnings are answered by a check or a better type, not by '!'");

    // A "!" behind an expression, other than "!=": x!.y, x!; f(x!), null!
    [GeneratedRegex(@"[^\n]*[\w\)\]>]!(?=[.;,)\]\[}\s?]|$)[^\n]*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NullForgiving();
}
