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

    /// <summary>Does not resolve the source, which may itself need the options. If the container cannot say whether it has one, assume that it has.</summary>
    private bool HasCredentialSource() =>
        services.GetService<IServiceProviderIsService>()?.IsService(typeof(IStoreCredentialSource)) != false;
}
