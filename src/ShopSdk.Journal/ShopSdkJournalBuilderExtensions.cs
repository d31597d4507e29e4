using System.Data.Common;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ShopSdk.Journal;
using ShopSdk.Journal.Work;
using ShopSdk.Placing;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a journal in a database, and the worker on it.</summary>
public static class ShopSdkJournalBuilderExtensions
{
    /// <summary>Keeps the placements of all stores in a database. The host checks it on start.</summary>
    /// <param name="builder">The stores.</param>
    /// <param name="dataSource">The database; it stays the caller's to dispose of.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <exception cref="InvalidOperationException">There is another journal already.</exception>
    public static ShopSdkBuilder UseSqlJournal(
        this ShopSdkBuilder builder,
        DbDataSource dataSource,
        Action<SqlJournalOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        return builder.UseSqlJournal(_ => dataSource, configure);
    }

    /// <summary>Keeps the placements of all stores in a database that is made from the services. The host checks it on start.</summary>
    /// <param name="builder">The stores.</param>
    /// <param name="dataSource">Gives the database, such as one that is registered.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <exception cref="InvalidOperationException">There is another journal already.</exception>
    public static ShopSdkBuilder UseSqlJournal(
        this ShopSdkBuilder builder,
        Func<IServiceProvider, DbDataSource> dataSource,
        Action<SqlJournalOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(dataSource);
        IServiceCollection services = builder.Services;
        if (services.Any(service => service.ServiceType == typeof(IPlacementJournal)))
            throw new InvalidOperationException("There is a placement journal already. Register one.");
        OptionsBuilder<SqlJournalOptions> options = services.AddOptions<SqlJournalOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        services.AddSingleton<IValidateOptions<SqlJournalOptions>, SqlJournalOptionsValidator>();
        services.AddSingleton(provider => new SqlPlacementJournal(
            dataSource(provider),
            provider.GetRequiredService<IOptions<SqlJournalOptions>>().Value,
            provider.GetService<IPlacementProtector>(),
            provider.GetService<ILoggerFactory>()
        ));
        services.AddSingleton<IPlacementJournal>(provider => provider.GetRequiredService<SqlPlacementJournal>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, JournalStart>());
        services.TryAddSingleton<IPlacementClients, RegisteredClients>();
        services.AddSingleton(provider => new LookupClients(
            provider.GetRequiredService<IPlacementClients>(),
            provider.GetRequiredService<IServiceScopeFactory>()
        ));
        services.AddSingleton(provider => new JournalOperator(
            provider.GetRequiredService<SqlPlacementJournal>(),
            provider.GetRequiredService<LookupClients>()
        ));
        return builder;
    }

    /// <summary>
    /// Runs a worker in this process: it finds out what became of placements whose outcome is not known, and hands outcomes to the registered
    /// <see cref="IPlacementSettled"/>. Where a provider shows orders to their buyer only, register an <see cref="IPlacementBuyers"/>, too.
    /// </summary>
    /// <param name="builder">The stores, with <see cref="UseSqlJournal(ShopSdkBuilder, DbDataSource, Action{SqlJournalOptions}?)"/>.</param>
    /// <param name="configure">Changes the settings.</param>
    public static ShopSdkBuilder AddPlacementWorker(this ShopSdkBuilder builder, Action<PlacementWorkerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        IServiceCollection services = builder.Services;
        OptionsBuilder<PlacementWorkerOptions> options = services.AddOptions<PlacementWorkerOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        if (services.Any(service => service.ServiceType == typeof(PlacementWorker)))
            return builder;
        services.AddSingleton<IValidateOptions<PlacementWorkerOptions>, PlacementWorkerOptionsValidator>();
        services.AddSingleton(provider => new PlacementWorker(
            provider.GetRequiredService<SqlPlacementJournal>(),
            provider.GetRequiredService<LookupClients>(),
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<IOptions<PlacementWorkerOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<PlacementWorker>>() ?? NullLogger<PlacementWorker>.Instance
        ));
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<PlacementWorker>());
        return builder;
    }
}
