namespace ShopSdk.JournalLab.Judging;

/// <summary>What is wrong, by promise, with the intents that it is wrong with; and what is reported without being a promise.</summary>
internal sealed class Findings
{
    private readonly SortedDictionary<string, List<string>> _broken = new(StringComparer.Ordinal);

    /// <summary>Gets how many intents break each promise; promises that hold have a 0.</summary>
    public IReadOnlyDictionary<string, int> Counts =>
        _broken.ToDictionary(finding => finding.Key, finding => finding.Value.Count);

    /// <summary>Gets how many requests reached the shop later than the promise covers, and what came of them.</summary>
    public Dictionary<string, int> Beyond { get; } = [];

    public bool Any => _broken.Values.Any(intents => intents.Count > 0);

    public IEnumerable<string> Examples =>
        _broken.SelectMany(finding => finding.Value.Take(5).Select(intent => $"BROKEN {finding.Key}: {intent}"));

    public void Add(string promise, IEnumerable<string> intents)
    {
        if (!_broken.TryGetValue(promise, out List<string>? all))
            _broken[promise] = all = [];
        all.AddRange(intents);
    }
}
