using System.Collections.Concurrent;

namespace ShopSdk.Placing;

/// <summary>
/// The journals that clients get when the application gives none: one for each shop in this process, however its clients were made. A shop is a
/// provider and an address, so that tests on different ports, or staging beside production, do not meet.
/// </summary>
internal static class ProcessJournals
{
    private static readonly ConcurrentDictionary<(ProviderId Provider, string Address), InMemoryPlacementJournal> Journals =
        new();

    public static InMemoryPlacementJournal Of(ProviderId provider, Uri? address, TimeProvider clock) =>
        Journals.GetOrAdd((provider, Normalize(address)), static (_, clock) => new InMemoryPlacementJournal(clock), clock);

    private static string Normalize(Uri? address) =>
        address is null
            ? ""
            : $"{address.Scheme}://{address.IdnHost.ToUpperInvariant()}:{address.Port}{address.AbsolutePath.TrimEnd('/')}";
}
