using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using ShopSdk.Amounts;

namespace ShopSdk.Internal;

/// <summary>Tells that the amounts of a checkout disagree: one log event and one count.</summary>
internal static partial class AmountEvents
{
    private static readonly Meter Meter = new("ShopSdk");

    private static readonly Counter<long> Disagreements = Meter.CreateCounter<long>(
        "shopsdk.amounts.disagreements",
        unit: "{checkout}",
        description: "Checkouts whose amounts disagreed when they were about to be placed."
    );

    public static void Disagree(ILogger logger, StoreName store, ProviderId provider, AmountReport report)
    {
        AmountExplanation? explanation = report.Explanation;
        Disagreements.Add(
            1,
            new("shopsdk.provider", provider.ToString()),
            new("shopsdk.amounts.cause", explanation?.Cause.ToString())
        );
        if (logger.IsEnabled(LogLevel.Warning))
            Disagree(logger, store.ToString(), provider.ToString(), report.Failures.Count, explanation?.Text);
    }

    [LoggerMessage(
        600,
        LogLevel.Warning,
        "The amounts of a checkout of {Store} ({Provider}) disagree in {Count} checks: {Explanation}"
    )]
    private static partial void Disagree(ILogger logger, string store, string provider, int count, string? explanation);
}
