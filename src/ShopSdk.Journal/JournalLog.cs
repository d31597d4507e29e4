using Microsoft.Extensions.Logging;

namespace ShopSdk.Journal;

/// <summary>Every line that the journal and its worker log: ids from 700 on. No reference, order, id or token.</summary>
internal static partial class JournalLog
{
    [LoggerMessage(700, LogLevel.Warning, "The placement journal: {Problem}")]
    public static partial void Warning(ILogger logger, string problem);

    [LoggerMessage(
        701,
        LogLevel.Error,
        "The database of the placement journal cannot be reached. Nothing is placed until it can."
    )]
    public static partial void Unreachable(ILogger logger, Exception error);

    [LoggerMessage(710, LogLevel.Error, "The placement worker could not ask for work. It tries again.")]
    public static partial void RoundFailed(ILogger logger, Exception error);

    [LoggerMessage(711, LogLevel.Warning, "Looking up a placement of store {Store} failed. It is tried again later.")]
    public static partial void LookupFailed(ILogger logger, string store, Exception error);

    [LoggerMessage(
        712,
        LogLevel.Warning,
        "The application did not take an outcome of store {Store}. It is passed on again later."
    )]
    public static partial void SettlingFailed(ILogger logger, string store, Exception error);

    [LoggerMessage(713, LogLevel.Warning, "A placement could not be given back. It is due again when its lease ends.")]
    public static partial void NotPostponed(ILogger logger, Exception error);

    [LoggerMessage(
        714,
        LogLevel.Warning,
        "Placements of store {Store} are due, and this process does not serve the store. They are left to other workers."
    )]
    public static partial void StoreNotServed(ILogger logger, string store);
}
