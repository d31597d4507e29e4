using Microsoft.Extensions.Logging;
using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Telemetry;

/// <summary>
/// Every line that the SDK logs. Ids go by area: 1xx sending, 2xx placing, 3xx polling, 4xx credentials, 6xx amounts. No values of
/// a request or a response: who reads logs is not who may read orders.
/// </summary>
internal static partial class LogEvents
{
    public static void AttemptEnded(ApiCall call)
    {
        ILogger logger = call.Settings.Services.Logger;
        if (logger.IsEnabled(LogLevel.Debug))
            AttemptEnded(logger, Provider(call), call.Operation.Name, call.Attempts, Store(call), AttemptText.Of(call));
    }

    public static void Retrying(ApiCall call, TimeSpan wait)
    {
        ILogger logger = call.Settings.Services.Logger;
        if (logger.IsEnabled(LogLevel.Warning))
            Retrying(logger, Provider(call), call.Operation.Name, call.Attempts, Store(call), AttemptText.Of(call), wait);
    }

    public static void Failed(ApiCall call, Exception error)
    {
        ILogger logger = call.Settings.Services.Logger;
        if (logger.IsEnabled(LogLevel.Information))
            Failed(
                logger,
                Provider(call),
                call.Operation.Name,
                Store(call),
                call.Attempts,
                error.GetType().Name,
                AttemptText.Of(call)
            );
    }

    public static void CredentialRenewed(ApiCall call)
    {
        ILogger logger = call.Settings.Services.Logger;
        if (logger.IsEnabled(LogLevel.Information))
            CredentialRenewed(logger, Provider(call), Store(call));
    }

    public static void CredentialNotKept(ApiCall call, Exception error)
    {
        ILogger logger = call.Settings.Services.Logger;
        if (logger.IsEnabled(LogLevel.Error))
            CredentialNotKept(logger, Provider(call), Store(call), error.GetType().Name);
    }

    public static void RenewalLost(ApiCall call)
    {
        ILogger logger = call.Settings.Services.Logger;
        if (logger.IsEnabled(LogLevel.Warning))
            RenewalLost(logger, Provider(call), Store(call));
    }

    public static void Polling(ChannelSettings settings, CheckoutId? id, int asked, TimeSpan? wait)
    {
        ILogger logger = settings.Services.Logger;
        if (logger.IsEnabled(LogLevel.Debug))
            Polling(logger, settings.Store.Value, id?.ToString(), asked, wait);
    }

    public static void Placed(ShopStore store, CheckoutId id, PlacementResult result)
    {
        ILogger logger = store.Services.Logger;
        string name = store.Name.Value;
        if (result.Outcome == "placed" && logger.IsEnabled(LogLevel.Information))
            Placed(logger, name, id.ToString(), result.Evidence);
        else if (result.LookAfter is { } lookAfter && logger.IsEnabled(LogLevel.Error))
            OutcomeUnknown(logger, name, id.ToString(), lookAfter);
        else if (result.Error is { } error && logger.IsEnabled(LogLevel.Warning))
            PlacingFailed(logger, name, id.ToString(), result.Outcome, error);
        else if (result is { Error: null, LookAfter: null } && logger.IsEnabled(LogLevel.Warning) && result.Outcome != "placed")
            NotPlaced(logger, name, id.ToString(), result.Outcome, result.Evidence);
    }

    public static void HelperFailed(ShopStore store, string helper, CheckoutId id, Exception error)
    {
        ILogger logger = store.Services.Logger;
        if (logger.IsEnabled(LogLevel.Error))
            HelperFailed(logger, store.Name.Value, helper, id.ToString(), error.GetType().Name);
    }

    public static void AmountsDisagree(ShopStore store, AmountReport report)
    {
        ILogger logger = store.Services.Logger;
        if (logger.IsEnabled(LogLevel.Warning))
            AmountsDisagree(logger, store.Name.Value, store.Provider.Id.Value, report.Failures.Count, report.Explanation?.Text);
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

    [LoggerMessage(200, LogLevel.Information, "Store {Store}: checkout {Checkout} is placed; evidence: {Evidence}")]
    private static partial void Placed(ILogger logger, string store, string checkout, string? evidence);

    [LoggerMessage(201, LogLevel.Warning, "Store {Store}: checkout {Checkout} is not placed ({Outcome}); evidence: {Evidence}")]
    private static partial void NotPlaced(ILogger logger, string store, string checkout, string outcome, string? evidence);

    [LoggerMessage(
        202,
        LogLevel.Error,
        "Store {Store}: whether checkout {Checkout} is placed is not known; look again after {LookAfter:O}"
    )]
    private static partial void OutcomeUnknown(ILogger logger, string store, string checkout, DateTimeOffset lookAfter);

    [LoggerMessage(203, LogLevel.Warning, "Store {Store}: placing checkout {Checkout} ended with {Error} ({Outcome})")]
    private static partial void PlacingFailed(ILogger logger, string store, string checkout, string outcome, string error);

    [LoggerMessage(
        204,
        LogLevel.Error,
        "Store {Store}: the application's {Helper} failed with {Error} after checkout {Checkout} was handed over; the outcome stands"
    )]
    private static partial void HelperFailed(ILogger logger, string store, string helper, string checkout, string error);

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

    private static string Provider(ApiCall call) => call.Settings.Provider.Id.Value;

    private static string Store(ApiCall call) => call.Settings.Store.Value;
}
