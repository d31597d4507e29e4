using System.Reflection;
using ShopSdk.Emulator;
using ShopSdk.Http;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

/// <summary>
/// What the packages offer, one file for each namespace under <c>PublicApi</c>: a change of it is seen in review. After a
/// change that is meant, run <c>APPROVE_PUBLIC_API=1 dotnet test tests/ShopSdk.Tests --filter PublicApi</c>.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly bool Approves = Environment.GetEnvironmentVariable("APPROVE_PUBLIC_API") == "1";

    private static readonly Dictionary<string, string> Actual = (
        (Assembly[])[typeof(ApiChannel).Assembly, typeof(ShopEmulator).Assembly]
    )
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => !type.IsNested)
        .GroupBy(type => type.Namespace ?? "", StringComparer.Ordinal)
        .ToDictionary(types => types.Key, PublicApiText.Of, StringComparer.Ordinal);

    private static string Folder => Repository.PathOf("tests/ShopSdk.Tests/Conventions/PublicApi");

    public static TheoryData<string> Namespaces => [.. Actual.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public async Task A_namespace_offers_what_was_approved(string name)
    {
        string path = Path.Combine(Folder, $"{name}.txt");
        if (Approves)
            await File.WriteAllTextAsync(path, Actual[name]);

        string approved = File.Exists(path) ? await File.ReadAllTextAsync(path) : "";

        string[] now = Actual[name].Split('\n');
        string[] then = approved.ReplaceLineEndings("\n").Split('\n');
        now.Except(then)
            .Select(line => $"+{line}")
            .Concat(then.Except(now).Select(line => $"-{line}"))
            .Should()
            .BeEmpty("the public API is as approved; see the comment on this class for how to approve a change");
        Actual[name].Should().Be(approved.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void No_file_approves_a_namespace_that_is_gone()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Folder, "*.txt");
        string[] gone = [.. files.Where(file => !Actual.ContainsKey(Path.GetFileNameWithoutExtension(file)))];
        foreach (string file in Approves ? gone : [])
            File.Delete(file);

        Directory.EnumerateFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).Should().BeSubsetOf(Actual.Keys);
    }
}
