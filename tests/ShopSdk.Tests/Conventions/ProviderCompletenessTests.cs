using ShopSdk.Providers;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

/// <summary>A provider in the catalog comes with all that belongs to it, under the same word everywhere.</summary>
public sealed class ProviderCompletenessTests
{
    private static readonly IReadOnlyList<string> Roles =
    [
        "Provider",
        "BuilderExtensions",
        "Options",
        "Client",
        "Mapping",
        "Errors",
        "Json",
    ];

    private static readonly IReadOnlyList<string> Sections = ["## Configuration", "## Operations", "## Errors", "## Quirks"];

    [Fact]
    public void Every_provider_comes_with_all_that_belongs_to_it() =>
        House.Providers.SelectMany(provider => Missing(provider.Key, provider.Value)).Should().BeEmpty();

    [Fact]
    public void Every_page_has_the_same_sections_and_every_operation() =>
        House
            .Providers.Values.SelectMany(id => Lacks(id, File.ReadAllText(Repository.PathOf($"docs/providers/{id}.md"))))
            .Should()
            .BeEmpty();

    private static IEnumerable<string> Lacks(string id, string page)
    {
        string[] sections = [.. page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))];
        if (!sections.Where(Sections.Contains).SequenceEqual(Sections))
            yield return $"{id}: {string.Join(", ", Sections)}";
        IEnumerable<string> operations = ProviderCatalog
            .All.Single(provider => provider.Id.Value == id)
            .Operations.Select(o => o.Name);
        foreach (string operation in operations.Where(name => !page.Contains(name, StringComparison.Ordinal)))
            yield return $"{id}: {operation}";
    }

    private static IEnumerable<string> Missing(string folder, string id)
    {
        IEnumerable<string> files =
        [
            .. Roles.Select(role => $"src/ShopSdk/Providers/{folder}/{folder}{role}.cs"),
            $"src/ShopSdk.Emulator/Providers/{folder}/{folder}Emulator.cs",
            $"tests/ShopSdk.ContractTests/Providers/{folder}/{folder}Rows.cs",
            $"tests/ShopSdk.ContractTests/Providers/{folder}/{folder}Contract.cs",
            $"tests/ShopSdk.Tests/Emulator/Providers/{folder}/{folder}ShapeTests.cs",
            $"docs/providers/{id}.md",
        ];
        foreach (string file in files.Where(file => !File.Exists(Repository.PathOf(file))))
            yield return file;
        string mappings = $"tests/ShopSdk.ContractTests/Providers/{folder}/mappings";
        if (!Directory.Exists(Repository.PathOf(mappings)))
            yield return mappings;
        if (!FixtureFile.Of(id).Any())
            yield return $"tests/ShopSdk.TestKit/Fixtures/{id}";
    }
}
