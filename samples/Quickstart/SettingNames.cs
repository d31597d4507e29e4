using ShopSdk;

namespace Quickstart;

/// <summary>
/// Checks the names of the settings before anything else happens. With an unknown name, a store that should be real could be emulated,
/// or a real store could run with default settings.
/// </summary>
internal static class SettingNames
{
    /// <summary>The prefix of every name.</summary>
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

    /// <summary>Returns the first problem with the names of the environment variables; null if there is none.</summary>
    public static string? ProblemIn(IEnumerable<string> variables, IReadOnlyList<Shop> shops) =>
        variables
            .Where(name => Begins(name, Prefix) || shops.Any(shop => Begins(name, "SHOPSDK_" + shop.ConfigurationName)))
            .Order(StringComparer.Ordinal)
            .Select(name => ProblemOf(name, shops))
            .FirstOrDefault(problem => problem is not null);

    /// <summary>Whether the tour reads the setting, and not the store.</summary>
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
            return $"{variable} belongs to no shop of this tour. The sections are {sections}.";
        }
        string[] known = [.. NamesIn(shop.Options, ""), .. OfTheTour];
        return known.Any(name => Matches(parts[2], name))
            ? null
            : $"{variable} is not a setting of {shop.Name}. The settings are {string.Join(", ", known.Select(name => name.ToUpperInvariant()))}.";
    }

    /// <summary>
    /// The members that can be set. Members of a group have the group's name as a prefix. In a dictionary, every name is valid.
    /// </summary>
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
