using ShopSdk.Emulator;
using ShopSdk.Http;
using ShopSdk.Journal;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

/// <summary>
/// What the packages offer, one file for each namespace under <c>PublicApi</c>: a change of it is seen in review. After a
/// change that is meant, run <c>APPROVE_PUBLIC_API=1 dotnet test tests/ShopSdk.Tests --filter PublicApi</c>.
/// </summary>
public sealed class PublicApiTests
{
    private const string Approve = "APPROVE_PUBLIC_API=1 dotnet test tests/ShopSdk.Tests --filter PublicApi";

    private static readonly bool Approves = Environment.GetEnvironmentVariable("APPROVE_PUBLIC_API") == "1";

    private static readonly IReadOnlyDictionary<string, string> Actual = PublicApiListing.Of(
        typeof(ApiChannel).Assembly,
        typeof(ShopEmulator).Assembly,
        typeof(SqlPlacementJournal).Assembly
    );

    private static string Folder => Repository.PathOf("tests/ShopSdk.Tests/Conventions/PublicApi");

    public static TheoryData<string> Namespaces => [.. Actual.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public async Task A_namespace_offers_what_was_approved(string name)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        string path = Path.Combine(Folder, $"{name}.txt");
        if (Approves)
            await File.WriteAllTextAsync(path, Actual[name], cancellationToken);

        string approved = File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : "";

        if (FirstDifference.Between(approved.ReplaceLineEndings("\n"), Actual[name]) is { } difference)
            Assert.Fail(
                $"The public API differs from {Repository.Relative(path)}. If that is meant, run\n{Approve}\n\n{difference}"
            );
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
