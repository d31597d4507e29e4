using System.Collections;

namespace ShopSdk.Placing;

/// <summary>
/// The orders that a look-up saw in a list that is not whole. Each of them is evidence as in a whole list. That there is no other one is not: if none
/// of them belongs to the attempt, the look-up failed.
/// </summary>
/// <param name="orders">What was seen. None if the response is in order and empty, but could be so in spite of an order.</param>
/// <param name="flaw">Why the list is not whole, as a sentence.</param>
internal sealed class PartialOrderList(IReadOnlyList<PlacedOrder> orders, string flaw) : IReadOnlyList<PlacedOrder>
{
    public string Flaw => flaw;

    public int Count => orders.Count;

    public PlacedOrder this[int index] => orders[index];

    public IEnumerator<PlacedOrder> GetEnumerator() => orders.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
