namespace ShopSdk.Internal;

/// <summary>Refuses null where a caller without nullable annotations can still put it, by the name of the member.</summary>
internal static class NotNullItems
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T>? items, string member)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, member);
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is null)
                throw new ArgumentException($"{member}[{i}] is null. Leave it out.", member);
        }
        return items;
    }

    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string>? items, string member)
    {
        ArgumentNullException.ThrowIfNull(items, member);
        foreach ((string key, string value) in items)
        {
            if (value is null)
                throw new ArgumentException($"{member}[\"{key}\"] is null. Leave it out, or make it the empty text.", member);
        }
        return items;
    }
}
