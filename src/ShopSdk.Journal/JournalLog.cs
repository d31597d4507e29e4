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
}
