using Microsoft.Extensions.Logging;
using ShopSdk.Amounts;

namespace ShopSdk.Telemetry;

/// <summary>
/// Every line that the SDK logs. Event ids by area: 1xx sending, 2xx placing, 3xx polling, 4xx credentials, 6xx amounts. No values of a
/// request or a response are logged, because people who may read logs may not be allowed to read orders.
/// </summary>
internal static partial class LogEvents
{
    public static void AttemptEnded(CallTelemetry call, AttemptTelemetry end)
    {
        ILogger logger = call.Of.Logger;
        if (logger.IsEnabled(LogLevel.Debug))
            AttemptEnded(logger, call.Provider, call.Operation, end.Number, call.Store, end.Result);
    }

    public static void Retrying(CallTelemetry call, AttemptTelemetry end, TimeSpan wait)
    {
        ILogger logger = call.Of.Logger;
        if (logger.IsEnabled(LogLevel.Warning))
            Retrying(logger, call.Provider, call.Operation, end.Number, call.Store, end.Result, wait);
    }

    public static void Failed(CallTelemetry call, AttemptTelemetry end, Exception error)
    {
        ILogger logger = call.Of.Logger;
        if (logger.IsEnabled(LogLevel.Information))
            Failed(logger, call.Provider, call.Operation, call.Store, end.Number, error.GetType().Name, end.Result);
    }

    public static void CredentialRenewed(StoreTelemetry store)
    {
        if (store.Logger.IsEnabled(LogLevel.Information))
            CredentialRenewed(store.Logger, store.Provider, store.Store);
    }

    public static void CredentialNotKept(StoreTelemetry store, Exception error)
    {
        if (store.Logger.IsEnabled(LogLevel.Error))
            CredentialNotKept(store.Logger, store.Provider, store.Store, error.GetType().Name);
    }

    public static void RenewalLost(StoreTelemetry store)
    {
        if (store.Logger.IsEnabled(LogLevel.Warning))
            RenewalLost(store.Logger, store.Provider, store.Store);
    }

    public static void Polling(StoreTelemetry store, CheckoutId? id, int asked, TimeSpan? wait)
    {
        if (store.Logger.IsEnabled(LogLevel.Debug))
            Polling(store.Logger, store.Store, id?.ToString(), asked, wait);
    }

    public static void Placed(StoreTelemetry store, CheckoutId id, PlacementResult result)
    {
        (ILogger logger, _, string name) = store;
        if (result.Outcome == "placed" && logger.IsEnabled(LogLevel.Information))
            Placed(logger, name, id.ToString(), result.Evidence);
        else if (result.LookUpAfter is { } lookUpAfter && logger.IsEnabled(LogLevel.Error))
            OutcomeUnknown(logger, name, id.ToString(), lookUpAfter);
        else if (result.Error is { } error && logger.IsEnabled(LogLevel.Warning))
            PlacingFailed(logger, name, id.ToString(), result.Outcome, error);
        else if (result is { Error: null, LookUpAfter: null } && logger.IsEnabled(LogLevel.Warning) && result.Outcome != "placed")
            NotPlaced(logger, name, id.ToString(), result.Outcome, result.Evidence);
    }

    public static void HelperFailed(StoreTelemetry store, string helper, CheckoutId id, Exception error)
    {
        if (store.Logger.IsEnabled(LogLevel.Error))
            HelperFailed(store.Logger, store.Store, helper, id.ToString(), error.GetType().Name);
    }

    public static void ContradictedClaim(StoreTelemetry store, CheckoutId id, int orders)
    {
        if (store.Logger.IsEnabled(LogLevel.Error))
            ContradictedClaim(store.Logger, store.Store, id.ToString(), orders);
    }

    public static void TwoJournals(StoreTelemetry store)
    {
        if (store.Logger.IsEnabled(LogLevel.Warning))
            TwoJournals(store.Logger, store.Store, store.Provider);
    }

    public static void AmountsDisagree(StoreTelemetry store, AmountReport report)
    {
        if (store.Logger.IsEnabled(LogLevel.Warning))
            AmountsDisagree(store.Logger, store.Store, store.Provider, report.Failures.Count, report.Explanation?.Text);
    }

    [LoggerMessage(100, LogLevel.Debug, "{Provider} {Operation}, attempt {Attempt} for store {Store}: {Result}")]
    private static partial void AttemptEnded(
        ILogger logger,
        string provider,
        string operation,
        int attempt,
        string store,
        string result
    );

    [LoggerMessage(
        101,
        LogLevel.Warning,
        "{Provider} {Operation}, attempt {Attempt} for store {Store} failed ({Result}); the next follows in {Wait}"
    )]
    private static partial void Retrying(
        ILogger logger,
        string provider,
        string operation,
        int attempt,
        string store,
        string result,
        TimeSpan wait
    );

    [LoggerMessage(
        102,
        LogLevel.Information,
        "{Provider} {Operation} for store {Store} failed with {Error} ({Result}), attempts {Attempts}"
    )]
    private static partial void Failed(
        ILogger logger,
        string provider,
        string operation,
        string store,
        int attempts,
        string error,
        string result
    );

    [LoggerMessage(103, LogLevel.Warning, "The primary handler of the HTTP client {Client} {Problem}")]
    public static partial void PrimaryHandler(ILogger logger, string client, string problem);

    [LoggerMessage(200, LogLevel.Information, "Store {Store}: checkout {Checkout} is placed; evidence: {Evidence}")]
    private static partial void Placed(ILogger logger, string store, string checkout, string? evidence);

    [LoggerMessage(201, LogLevel.Warning, "Store {Store}: checkout {Checkout} is not placed ({Outcome}); evidence: {Evidence}")]
    private static partial void NotPlaced(ILogger logger, string store, string checkout, string outcome, string? evidence);

    [LoggerMessage(
        202,
        LogLevel.Error,
        "Store {Store}: whether checkout {Checkout} is placed is not known; look again after {LookUpAfter:O}"
    )]
    private static partial void OutcomeUnknown(ILogger logger, string store, string checkout, DateTimeOffset lookUpAfter);

    [LoggerMessage(203, LogLevel.Warning, "Store {Store}: placing checkout {Checkout} ended with {Error} ({Outcome})")]
    private static partial void PlacingFailed(ILogger logger, string store, string checkout, string outcome, string error);

    [LoggerMessage(
        204,
        LogLevel.Error,
        "Store {Store}: the application's {Helper} failed with {Error} after checkout {Checkout} was sent; the outcome does not change"
    )]
    private static partial void HelperFailed(ILogger logger, string store, string helper, string checkout, string error);

    [LoggerMessage(
        206,
        LogLevel.Error,
        "Store {Store}: an order of {Checkout} came to light although it was claimed that there was none; the reference now has {Count} orders"
    )]
    private static partial void ContradictedClaim(ILogger logger, string store, string checkout, int count);

    [LoggerMessage(
        207,
        LogLevel.Warning,
        "Store {Store} ({Provider}) uses two placement journals in the memory of this process, which do not know of each other's placements. Use one for all clients of the store, or give none"
    )]
    private static partial void TwoJournals(ILogger logger, string store, string provider);

    [LoggerMessage(
        208,
        LogLevel.Warning,
        "Placements are kept in the memory of this process: a restart forgets what was sent, and other processes do not see it. Keep them in a database by UseSqlJournal of the package ShopSdk.Journal. If memory is what you want, register an InMemoryPlacementJournal as IPlacementJournal."
    )]
    public static partial void JournalInMemory(ILogger logger);

    [LoggerMessage(
        300,
        LogLevel.Debug,
        "Store {Store}: checkout {Checkout} is not ready after {Asked} responses; asking again in {Wait}"
    )]
    private static partial void Polling(ILogger logger, string store, string? checkout, int asked, TimeSpan? wait);

    [LoggerMessage(400, LogLevel.Information, "{Provider} renewed a credential of store {Store}")]
    private static partial void CredentialRenewed(ILogger logger, string provider, string store);

    [LoggerMessage(
        401,
        LogLevel.Error,
        "{Provider} renewed a credential of store {Store}, which its source did not take ({Error})"
    )]
    private static partial void CredentialNotKept(ILogger logger, string provider, string store, string error);

    [LoggerMessage(
        402,
        LogLevel.Warning,
        "{Provider} renewed a credential of store {Store}, and no IStoreCredentialSource is registered to take it: the old one expires"
    )]
    private static partial void RenewalLost(ILogger logger, string provider, string store);

    [LoggerMessage(
        600,
        LogLevel.Warning,
        "The amounts of a checkout of {Store} ({Provider}) disagree in {Count} checks: {Explanation}"
    )]
    private static partial void AmountsDisagree(ILogger logger, string store, string provider, int count, string? explanation);
}
