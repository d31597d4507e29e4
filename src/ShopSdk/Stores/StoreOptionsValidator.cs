using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ShopSdk.Stores;

/// <summary>Lets the host validate options on start.</summary>
internal sealed class StoreOptionsValidator<TOptions>(IServiceProvider services) : IValidateOptions<TOptions>
    where TOptions : StoreOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        string[] problems = [.. options.FindProblems(HasCredentialSource()).Select(problem => $"Store '{name}': {problem}")];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <summary>Without asking for it: a source may itself need the options. A container that cannot tell may have one.</summary>
    private bool HasCredentialSource() =>
        services.GetService<IServiceProviderIsService>()?.IsService(typeof(IStoreCredentialSource)) != false;
}
