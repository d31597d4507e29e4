using ShopSdk.Stores;

namespace ShopSdk.ContractTests.Rows;

/// <summary>
/// The calls of one provider. Each provider's folder has one class that implements it, with a constructor without parameters; it is
/// found by itself. Its mappings lie beside it, under <c>mappings</c>.
/// </summary>
public interface IContractRows
{
    /// <summary>Gets the provider's folder: <c>Intercart</c>.</summary>
    string Provider { get; }

    /// <summary>Gets the rows.</summary>
    IReadOnlyList<ContractRow> Rows { get; }

    /// <summary>Gets the row to try WireMock's faults on for calls that may be repeated.</summary>
    ContractRow Read { get; }

    /// <summary>Gets the row to try WireMock's faults on for calls that may be sent once only.</summary>
    ContractRow Once { get; }

    /// <summary>Makes options for a store at this address, with the credentials that the mappings ask for.</summary>
    StoreOptions CreateOptions(Uri server);
}
