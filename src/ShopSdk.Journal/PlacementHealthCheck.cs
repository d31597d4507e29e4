using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using ShopSdk.Journal.Work;

namespace ShopSdk.Journal;

/// <summary>
/// Unhealthy if the journal cannot be used, because then nothing is placed; degraded if a placement is open for too long or waits for a person. Add it by
/// <c>AddHealthChecks().AddCheck&lt;PlacementHealthCheck&gt;("placements")</c>.
/// </summary>
public sealed class PlacementHealthCheck(SqlPlacementJournal journal, IOptions<SqlJournalOptions> options) : IHealthCheck
{
    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever the journal throws, it cannot be used.")]
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            await journal.CheckAsync(cancellationToken).ConfigureAwait(false);
            JournalCounts counts = await new WorkQueue(journal.Database, journal.Rows, TimeProvider.System)
                .CountAsync(cancellationToken)
                .ConfigureAwait(false);
            var numbers = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["open"] = counts.Open,
                ["oldestAge"] = counts.OldestAge,
                ["attention"] = counts.Attention,
            };
            if (counts.Attention > 0)
                return HealthCheckResult.Degraded($"{counts.Attention} placements wait for a person.", data: numbers);
            return counts.OldestAge > options.Value.OpenForTooLong
                ? HealthCheckResult.Degraded($"A placement is open for {counts.OldestAge}.", data: numbers)
                : HealthCheckResult.Healthy(data: numbers);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The placement journal cannot be used. Nothing is placed.", e);
        }
    }
}
