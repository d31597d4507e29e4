using ShopSdk.ContractTests.Judging;
using ShopSdk.TestKit;

namespace ShopSdk.ContractTests.Rows;

/// <summary>Nothing is left out: no method without a row, no mapping without one.</summary>
public sealed class CompletenessTests
{
    [Fact]
    public void Every_method_of_every_typed_interface_has_a_row()
    {
        var covered = ContractCatalog
            .Providers.SelectMany(provider => provider.Rows)
            .Select(row => $"{row.Api.Name}.{row.Method}")
            .ToHashSet(StringComparer.Ordinal);

        IEnumerable<string> missing = TypedInterfaces()
            .SelectMany(api => api.GetMethods().Select(method => $"{api.Name}.{method.Name}"))
            .Where(method => !covered.Contains(method));

        missing.Should().BeEmpty("each method of a typed interface needs a row in its provider's IContractRows");
    }

    [Fact]
    public void Every_row_names_a_method_of_its_interface() =>
        ContractCatalog
            .Providers.SelectMany(provider => provider.Rows)
            .Where(row => row.Api.GetMethod(row.Method) is null)
            .Select(row => row.Name)
            .Should()
            .BeEmpty("a row names its method by nameof");

    [Fact]
    public void Every_mapping_belongs_to_a_row()
    {
        var used = ContractCatalog
            .Providers.SelectMany(provider =>
                provider.Rows.SelectMany(row => row.Mappings.Select(name => (provider.Provider, name)))
            )
            .ToHashSet();

        StubMapping.All.Where(mapping => !used.Contains((mapping.Provider, mapping.Name))).Should().BeEmpty();
    }

    [Fact]
    public void Every_name_is_used_once()
    {
        StubMapping.All.Select(mapping => mapping.ToString()).Should().OnlyHaveUniqueItems();
        foreach (IContractRows provider in ContractCatalog.Providers)
            provider.Rows.Select(row => row.Name).Should().OnlyHaveUniqueItems();
    }

    private static IEnumerable<Type> TypedInterfaces() =>
        typeof(ShopSdk.Http.ApiChannel)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsInterface && type.Name.EndsWith("Api", StringComparison.Ordinal));
}
