using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Stores;

/// <summary>What all stores of an application share.</summary>
internal sealed class StoreServices
{
    public StoreServices(
        ShopTransport transport,
        TimeProvider timeProvider,
        IStoreCredentialSource? credentials = null,
        IPlacementJournal? journal = null,
        ILoggerFactory? loggers = null,
        CheckoutIdKeys? idKeys = null
    )
    {
        Transport = transport;
        TimeProvider = timeProvider;
        Credentials = credentials;
        Journal = journal;
        Logger = loggers is null ? NullLogger.Instance : new SafeLogger(loggers.CreateLogger("ShopSdk"));
        Retries = new RetryPipelines(timeProvider);
        IdKeys = idKeys;
    }

    public ShopTransport Transport { get; }

    public TimeProvider TimeProvider { get; }

    public IStoreCredentialSource? Credentials { get; }

    /// <summary>Gets the application's journal; null when it gave none, and each shop has the one of this process.</summary>
    public IPlacementJournal? Journal { get; }

    public ILogger Logger { get; }

    /// <summary>Gets what checkout ids are signed with; null when they are not.</summary>
    public CheckoutIdKeys? IdKeys { get; }

    public RetryPipelines Retries { get; }
}
