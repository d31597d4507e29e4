using System.Numerics;
using System.Runtime.InteropServices;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Exploring;

/// <summary>
/// The states that were seen, by 128 bits of hash each, and how each was first reached. With 10 million states, two of them share a hash with a probability
/// below 10^-24.
/// </summary>
internal sealed class StateSet
{
    private readonly List<Link> _links = [];
    private int[] _buckets = new int[1 << 16];
    private UInt128[] _hashes = new UInt128[1 << 15];

    public int Count => _links.Count;

    /// <summary>Adds a state, unless it was seen.</summary>
    /// <param name="state">The state.</param>
    /// <param name="parent">The number of the state before it; -1 for none.</param>
    /// <param name="ordinal">Which of the steps of that state leads to it.</param>
    public bool TryAdd(ref ModelState state, int parent, int ordinal)
    {
        UInt128 hash = Hash(ref state);
        int bucket = (int)((ulong)hash & (ulong)(_buckets.Length - 1));
        while (_buckets[bucket] is var number and not 0)
        {
            if (_hashes[number - 1] == hash)
                return false;
            bucket = (bucket + 1) & (_buckets.Length - 1);
        }
        if (_links.Count == _hashes.Length)
            Array.Resize(ref _hashes, _hashes.Length * 2);
        _hashes[_links.Count] = hash;
        _links.Add(new Link(parent, (ushort)ordinal));
        _buckets[bucket] = _links.Count;
        if (_links.Count * 2 > _buckets.Length)
            Grow();
        return true;
    }

    /// <summary>Gives the steps from the beginning to a state, each as its place among the steps of the state before it.</summary>
    public IReadOnlyList<int> PathTo(int state)
    {
        var path = new List<int>();
        for (int at = state; at >= 0; at = _links[at].Parent)
            path.Add(_links[at].Ordinal);
        path.Reverse();
        return path;
    }

    private void Grow()
    {
        var buckets = new int[_buckets.Length * 2];
        for (int i = 0; i < _links.Count; i++)
        {
            int bucket = (int)((ulong)_hashes[i] & (ulong)(buckets.Length - 1));
            while (buckets[bucket] != 0)
                bucket = (bucket + 1) & (buckets.Length - 1);
            buckets[bucket] = i + 1;
        }
        _buckets = buckets;
    }

    private static UInt128 Hash(ref ModelState state)
    {
        ReadOnlySpan<byte> bytes = Canonical.Bytes(ref state);
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);
        ulong low = 0x9E3779B97F4A7C15;
        ulong high = 0xC2B2AE3D27D4EB4F;
        foreach (ulong word in words)
            Mix(ref low, ref high, word);
        ulong rest = 0;
        foreach (byte last in bytes[(words.Length * sizeof(ulong))..])
            rest = (rest << 8) | last;
        Mix(ref low, ref high, rest);
        return new UInt128(Last(high ^ BitOperations.RotateLeft(low, 17)), Last(low));
    }

    private static void Mix(ref ulong low, ref ulong high, ulong word)
    {
        low = Last(low ^ word);
        high = BitOperations.RotateLeft((high + word) * 0x9FB21C651E98DF25, 29) ^ low;
    }

    private static ulong Last(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    [StructLayout(LayoutKind.Sequential, Pack = 2)]
    private readonly record struct Link(int Parent, ushort Ordinal);
}
