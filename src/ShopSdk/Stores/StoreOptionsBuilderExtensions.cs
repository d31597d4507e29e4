using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ShopSdk.Stores;

/// <summary>Binds the options of stores to configuration.</summary>
internal static class StoreOptionsBuilderExtensions
{
    /// <summary>
    /// Binds a store's options to a section. A missing section, an unknown key, and a value that cannot be read stop the host on start.
    /// </summary>
    public static void BindStore<TOptions>(
        this OptionsBuilder<TOptions> builder,
        IConfigurationSection section,
        Action<IConfigurationSection, TOptions, Action<BinderOptions>> bind
    )
        where TOptions : StoreOptions
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(bind);
        string name = builder.Name;
        builder.Services.AddSingleton<IOptionsChangeTokenSource<TOptions>>(
            new ConfigurationChangeTokenSource<TOptions>(name, section)
        );
        builder.Configure(options =>
        {
            if (!section.Exists())
                throw Refuse("is not there. Add it, or correct its name where the store is registered");
            try
            {
                bind(section, options, static binder => binder.ErrorOnUnknownConfiguration = true);
            }
            catch (InvalidOperationException e)
            {
                throw Refuse($"cannot be read: {e.Message.TrimEnd('.')}");
            }
        });

        OptionsValidationException Refuse(string problem) =>
            new(name, typeof(TOptions), [$"Store '{name}': The configuration section '{section.Path}' {problem}."]);
    }
}
