using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ShopSdk.Http;
using ShopSdk.Internal;
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
        ILoggerFactory? loggers = null
    )
    {
        Transport = transport;
        TimeProvider = timeProvider;
        Credentials = credentials;
        Journal = journal ?? new InMemoryPlacementJournal();
        Flights = PlacementFlights.Of(Journal);
        Logger = loggers is null ? NullLogger.Instance : new SafeLogger(loggers.CreateLogger("ShopSdk"));
        Retries = new RetryPipelines(timeProvider);
    }

    public ShopTransport Transport { get; }

    public TimeProvider TimeProvider { get; }

    public IStoreCredentialSource? Credentials { get; }

    public IPlacementJournal Journal { get; }

    public ILogger Logger { get; }

    public RetryPipelines Retries { get; }

    public PlacementFlights Flights { get; }

    public OpenOutcomes OpenOutcomes { get; } = new();
}
