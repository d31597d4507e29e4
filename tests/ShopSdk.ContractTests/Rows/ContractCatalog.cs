namespace ShopSdk.ContractTests.Rows;

/// <summary>What the providers' folders offer, found by reflection.</summary>
public static class ContractCatalog
{
    /// <summary>Gets the rows of all providers, by folder.</summary>
    public static IReadOnlyList<IContractRows> Providers { get; } =
    [
        .. typeof(ContractCatalog)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IContractRows)))
            .Select(type => (IContractRows)Activator.CreateInstance(type, nonPublic: true)!)
            .OrderBy(rows => rows.Provider, StringComparer.Ordinal),
    ];

    /// <summary>Gives theory data: provider and row name of every row.</summary>
    public static TheoryData<string, string> Rows() =>
        [.. Providers.SelectMany(provider => provider.Rows.Select(row => (provider.Provider, row.Name)))];

    /// <summary>Gives theory data: every provider.</summary>
    public static TheoryData<string> ProviderNames() => [.. Providers.Select(provider => provider.Provider)];

    /// <summary>Finds a provider.</summary>
    public static IContractRows Get(string provider) => Providers.Single(rows => rows.Provider == provider);
}
