using ShopSdk.Stores;

namespace ShopSdk.ContractTests.Rows;

/// <summary>One call of a typed interface, and the stub mappings that it has to match.</summary>
/// <param name="Api">The interface.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Mappings">The mappings' names. The server has these and no others; each has to be matched.</param>
/// <param name="Call">Makes the call, and judges the response where that is worth a look.</param>
public sealed record ContractRow(
    Type Api,
    string Method,
    IReadOnlyList<string> Mappings,
    Func<ShopStore, CancellationToken, Task> Call
)
{
    /// <summary>Gets the name, unique within the provider.</summary>
    public string Name => $"{Api.Name}.{Method}: {string.Join(", ", Mappings)}";
}
