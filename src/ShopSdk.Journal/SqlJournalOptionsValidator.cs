using Microsoft.Extensions.Options;

namespace ShopSdk.Journal;

/// <summary>Lets the host validate the settings on start.</summary>
internal sealed class SqlJournalOptionsValidator : IValidateOptions<SqlJournalOptions>
{
    public ValidateOptionsResult Validate(string? name, SqlJournalOptions options)
    {
        string[] problems = [.. options.Validate()];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
