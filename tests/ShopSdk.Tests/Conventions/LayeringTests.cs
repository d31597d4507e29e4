using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

public sealed class LayeringTests
{
    [Theory]
    [InlineData("ShopSdk", "ProviderCatalog.cs")]
    [InlineData("ShopSdk.Emulator", "EmulatorCatalog.cs")]
    [InlineData("ShopSdk.Refit", "RefitApis.cs")]
    public void Only_the_catalog_knows_what_is_in_a_providers_folder(string project, string catalog)
    {
        IReadOnlyList<SourceFile> files = SourceFile.Of(project);
        IEnumerable<string> offenders =
            from provider in House.Providers.Keys
            let folder = $"src/{project}/Providers/{provider}/"
            let types = files.Where(file => IsIn(file, folder)).SelectMany(file => file.Types).ToHashSet(StringComparer.Ordinal)
            from file in files
            where !IsIn(file, folder) && !file.Path.EndsWith($"/{catalog}", StringComparison.Ordinal)
            from type in file.Words.Where(types.Contains)
            select $"{file} names {type} of {provider}";

        offenders.Should().BeEmpty();
    }

    // What one provider does is described on its page and in its folder: a sixth provider edits no comment elsewhere.
    [Fact]
    public void No_comment_outside_a_providers_folder_names_it() =>
        (
            from path in SourceFile.Of("ShopSdk").Select(file => file.Path)
            where path.Count(c => c == '/') < 4
            from line in File.ReadLines(Repository.PathOf(path))
            where line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from name in House.Providers.Keys.Concat(House.Providers.Values)
            where line.Contains(name, StringComparison.OrdinalIgnoreCase)
            select $"{path}: {line.Trim()}"
        )
            .Should()
            .BeEmpty();

    [Fact]
    public void A_typed_interface_is_named_in_its_folder_only()
    {
        IEnumerable<string> offenders =
            from api in House.PublicTypes
            where api.IsInterface && api.Name.EndsWith("Api", StringComparison.Ordinal)
            let folder = $"src/ShopSdk/Providers/{api.Namespace?.Split('.')[^1]}/"
            from file in SourceFile.Of("ShopSdk")
            where !IsIn(file, folder) && file.Words.Contains(api.Name)
            select $"{file} names {api.Name}";

        offenders.Should().BeEmpty();
    }

    [Fact]
    public void Amounts_are_pure() =>
        SourceFile
            .Of("ShopSdk")
            .Where(file => IsIn(file, "src/ShopSdk/Amounts/"))
            .Where(file =>
                file.Code.Contains("using ShopSdk.Http", StringComparison.Ordinal)
                || file.Code.Contains("DependencyInjection", StringComparison.Ordinal)
            )
            .Should()
            .BeEmpty("do the numbers agree? needs neither HTTP nor dependency injection");

    [Fact]
    public void The_emulator_does_not_use_the_client_it_is_tested_with() =>
        SourceFile
            .Of("ShopSdk.Emulator")
            .Where(file =>
                file.Words.Contains("ApiChannel") || file.Code.Contains("using ShopSdk.Providers", StringComparison.Ordinal)
            )
            .Should()
            .BeEmpty();

    private static bool IsIn(SourceFile file, string folder) => file.Path.StartsWith(folder, StringComparison.Ordinal);
}
