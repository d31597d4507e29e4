using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ShopSdk.Placing;

namespace ShopSdk.Stores;

/// <summary>
/// Checks how the application registered its journal, when the host starts and when the first store is made. With a journal for each scope or each
/// use, calls would not know of each other's placements.
/// </summary>
internal sealed class JournalRegistration(IServiceCollection services) : IValidateOptions<JournalRegistration.Settings>
{
    public ValidateOptionsResult Validate(string? name, Settings options) =>
        services.LastOrDefault(service => service.ServiceType == typeof(IPlacementJournal) && !service.IsKeyedService)
            is { Lifetime: not ServiceLifetime.Singleton } journal
            ? ValidateOptionsResult.Fail(
                $"{nameof(IPlacementJournal)} is registered as {journal.Lifetime}, so that calls would not know of each other's placements. "
                    + $"Register it with services.AddSingleton<{nameof(IPlacementJournal)}, ...>()."
            )
            : ValidateOptionsResult.Success;

    /// <summary>Represents the registration among the options that a host validates on start. It has no settings.</summary>
    internal sealed class Settings;
}
