namespace ShopSdk.HttpGenerator.Reading;

/// <summary>Returns names that are unique in the generated class.</summary>
internal sealed class UniqueNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = [.. taken];

    public string Add(string wish)
    {
        string name = wish;
        for (int number = 2; !_taken.Add(name); number++)
            name = wish + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }
}
