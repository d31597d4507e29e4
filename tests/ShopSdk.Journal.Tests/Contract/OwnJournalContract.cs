using System.Collections.Concurrent;
using System.Security.Cryptography;
using ShopSdk.Placing;
using ShopSdk.Tests.Placing;
using Snippets.Journals;

namespace ShopSdk.Journal.Tests.Contract;

/// <summary>A user's own journal, which is a sample, keeps the promise of every journal.</summary>
public sealed class OwnJournalContract : PlacementJournalContract
{
    protected override IPlacementJournal Journal { get; } =
        new KeyValueJournal(
            new VersionedDictionary(),
            RandomNumberGenerator.GetBytes(32),
            new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)
        );

    private sealed class VersionedDictionary : IVersionedStore
    {
        private readonly ConcurrentDictionary<string, (string Version, string Value)> _values = new(StringComparer.Ordinal);

        public Task<string?> GetAsync(string key, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(_values.TryGetValue(key, out (string, string Value) found) ? found.Value : null);
        }

        public Task<bool> TryPutAsync(
            string key,
            string expected,
            string value,
            string version,
            CancellationToken cancellationToken
        )
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool put =
                expected.Length == 0
                    ? _values.TryAdd(key, (version, value))
                    : _values.TryGetValue(key, out (string Version, string Value) found)
                        && found.Version == expected
                        && _values.TryUpdate(key, (version, value), found);
            return Task.FromResult(put);
        }
    }
}
