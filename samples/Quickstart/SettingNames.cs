using ShopSdk;

namespace Quickstart;

/// <summary>
/// Looks at the names of the settings before anything is done: a name that nothing reads would leave a store emulated that was meant to
/// be real, or real with settings that nobody gave it.
/// </summary>
internal static class SettingNames
{
    /// <summary>What every name begins with.</summary>
    public const string Prefix = "SHOPSDK__";

    private static readonly string[] OfTheTour =
    [
        "CartToken",
        "Items__0__ProductId",
        "Items__0__VariantId",
        "Items__0__Quantity",
        "BuyerToken",
        .. NamesIn(typeof(PostalAddress), "ShippingAddress__"),
        "Shipping__Title",
        "Shipping__Price",
    ];

    /// <summary>Says what is wrong with the names of the environment's variables; null when nothing is.</summary>
    public static string? ProblemIn(IEnumerable<string> variables, IReadOnlyList<Shop> shops) =>
        variables
            .Where(name => Begins(name, Prefix) || shops.Any(shop => Begins(name, "SHOPSDK_" + shop.ConfigurationName)))
            .Order(StringComparer.Ordinal)
            .Select(name => ProblemOf(name, shops))
            .FirstOrDefault(problem => problem is not null);

    /// <summary>Tells what the tour reads from what the store reads.</summary>
    public static bool IsOfTheTour(string key) => OfTheTour.Any(name => Same(name.Split("__")[0], key));

    private static string? ProblemOf(string variable, IReadOnlyList<Shop> shops)
    {
        string[] parts = variable.Split("__", 3);
        Shop? shop = parts.Length == 3 ? shops.FirstOrDefault(shop => Same(shop.ConfigurationName, parts[1])) : null;
        if (shop is null || !Same(parts[0] + "__", Prefix))
        {
            string sections = string.Join(
                ", ",
                shops.Select(shop => $"{Prefix}{shop.ConfigurationName.ToUpperInvariant()}__...")
            );
            return $"{variable} belongs to no shop of this tour. There are {sections}.";
        }
        string[] known = [.. NamesIn(shop.Options, ""), .. OfTheTour];
        return known.Any(name => Matches(parts[2], name))
            ? null
            : $"{variable} is no setting of {shop.Name}. There are {string.Join(", ", known.Select(name => name.ToUpperInvariant()))}.";
    }

    /// <summary>The members that can be set, those of a group behind its name; under a dictionary any name will do.</summary>
    private static IEnumerable<string> NamesIn(Type type, string before) =>
        type.GetProperties()
            .SelectMany(member =>
                typeof(IDictionary<string, string>).IsAssignableFrom(member.PropertyType) ? [$"{before}{member.Name}__..."]
                : member.PropertyType is { IsClass: true, Namespace: "ShopSdk.Resilience" }
                    ? NamesIn(member.PropertyType, $"{before}{member.Name}__")
                : member.CanWrite ? [before + member.Name]
                : Enumerable.Empty<string>()
            );

    private static bool Matches(string name, string known)
    {
        string[] parts = name.Split("__");
        string[] pattern = known.Split("__");
        return parts.Length == pattern.Length
            && parts
                .Zip(pattern)
                .All(pair => pair.Second == "..." || Same(pair.First, pair.Second) || IsIndex(pair.First, pair.Second));
    }

    private static bool IsIndex(string part, string pattern) => pattern == "0" && part.All(char.IsAsciiDigit);

    private static bool Begins(string name, string with) => name.StartsWith(with, StringComparison.OrdinalIgnoreCase);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
