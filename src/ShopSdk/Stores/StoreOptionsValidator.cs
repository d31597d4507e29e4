using Microsoft.Extensions.Options;

namespace ShopSdk.Stores;

/// <summary>Lets the host validate options on start.</summary>
internal sealed class StoreOptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : StoreOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        string[] problems = [.. options.Validate().Select(problem => $"Store '{name}': {problem}")];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
