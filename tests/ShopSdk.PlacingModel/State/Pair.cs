using System.Runtime.CompilerServices;

namespace ShopSdk.PlacingModel.State;

/// <summary>Two of a kind, inside a state.</summary>
[InlineArray(2)]
internal struct Pair<T>
    where T : unmanaged
{
    private T _first;
}
