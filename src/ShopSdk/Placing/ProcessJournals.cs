using System.Collections.Concurrent;

namespace ShopSdk.Placing;

/// <summary>
/// The journals that clients get when the application gives none: one for each shop in this process, however its clients were made. A shop is a
/// provider and an address, so that tests on different ports, or staging beside production, do not meet. Within it the intent names the store.
/// </summary>
internal static class ProcessJournals
{
    /// <summary>Of more stores than these it is not noted which journal they use.</summary>
    private const int MaxNoted = 10_000;

    private static readonly ConcurrentDictionary<(ProviderId Provider, string Address), InMemoryPlacementJournal> Journals =
        new();

    private static readonly ConcurrentDictionary<(ProviderId Provider, string Address, StoreName Store), FirstJournal> Noted =
        new();

    public static InMemoryPlacementJournal Of(ProviderId provider, Uri? address, TimeProvider clock) =>
        Journals.GetOrAdd((provider, Normalize(address)), static (_, clock) => new InMemoryPlacementJournal(clock), clock);

    /// <summary>
    /// Whether the store already uses another journal in the memory of this process, so that the two do not know of each other's placements. True once
    /// for each store.
    /// </summary>
    public static bool IsSecond(IPlacementJournal journal, ProviderId provider, Uri? address, StoreName store)
    {
        (ProviderId Provider, string Address, StoreName Store) key = (provider, Normalize(address), store);
        return journal is InMemoryPlacementJournal memory
            && (Noted.Count < MaxNoted || Noted.ContainsKey(key))
            && Noted.GetOrAdd(key, static _ => new()).IsOther(memory);
    }

    private static string Normalize(Uri? address) =>
        address is null
            ? ""
            : $"{address.Scheme}://{address.IdnHost.ToUpperInvariant()}:{address.Port}{address.AbsolutePath.TrimEnd('/')}";

    /// <summary>The first journal of a store. It is not kept alive: a test that has ended does not concern the next one.</summary>
    private sealed class FirstJournal
    {
        private readonly WeakReference<InMemoryPlacementJournal?> _first = new(null);
        private bool _wasReported;

        public bool IsOther(InMemoryPlacementJournal journal)
        {
            lock (_first)
            {
                if (!_first.TryGetTarget(out InMemoryPlacementJournal? first))
                    _first.SetTarget(first = journal);
                bool isNews = first != journal && !_wasReported;
                _wasReported |= isNews;
                return isNews;
            }
        }
    }
}
