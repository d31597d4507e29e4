using Microsoft.Extensions.Options;

namespace ShopSdk.Stores;

/// <summary>Lets the host validate the shared settings on start.</summary>
internal sealed class ShopSdkOptionsValidator : IValidateOptions<ShopSdkOptions>
{
    public ValidateOptionsResult Validate(string? name, ShopSdkOptions options)
    {
        string[] problems = [.. options.Validate()];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
