using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace ShopSdk.Tests.Security;

/// <summary>Bodies that no provider should send.</summary>
internal static class HostileBody
{
    private static readonly string[] Values =
    [
        "1e999",
        "-1e-999",
        "99999999999999999999999999999999999999999999",
        "0." + new string('9', 5000),
        new string('9', 5000),
        "\"NaN\"",
        "\"\\ud800\"",
        "\"" + new string('x', 100_000) + "\"",
        Nested("[", 200),
        Nested("{\"a\":", 200),
        "[[]]",
        "{}",
        """{"\ud800":1}""",
        "null",
        "true",
        "-0",
    ];

    /// <summary>Bodies that have nothing to do with what is expected.</summary>
    public static IEnumerable<byte[]> Any(int seed)
    {
        var random = new Random(seed);
        foreach (int size in (int[])[0, 1, 2, 3, 17, 400, 5000])
        {
            byte[] bytes = new byte[size];
            random.NextBytes(bytes);
            yield return bytes;
        }
        string[] texts =
        [
            "null",
            "[]",
            "{",
            "\"",
            "\uFEFF{}",
            "\0",
            "{}{}",
            "// {}",
            "NaN",
            Nested("[", 50_000),
            Nested("{\"data\":", 50_000),
            "[" + new string(' ', 100_000),
            .. Values,
        ];
        foreach (string text in texts)
            yield return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Bodies of the expected shape with one hostile value, in each member down to the third level.</summary>
    public static IEnumerable<byte[]> Like(JsonTypeInfo? type) =>
        Paths(type, 0)
            .SelectMany(path =>
                Values.Select(value => Encoding.UTF8.GetBytes(path.Replace("*", value, StringComparison.Ordinal)))
            );

    /// <summary>The members down to the third level, each in a body with a star for its value.</summary>
    public static IEnumerable<string> Paths(JsonTypeInfo? type, int depth)
    {
        if (type is null || depth == 3)
            yield break;
        if (type.Kind == JsonTypeInfoKind.Enumerable && type.ElementType is { } element)
        {
            foreach (string path in Paths(type.Options.GetTypeInfo(element), depth))
                yield return $"[{path}]";
        }
        foreach (JsonPropertyInfo property in type.Properties.Where(p => !p.IsExtensionData))
        {
            yield return $"{{\"{property.Name}\":*}}";
            foreach (string path in Paths(InfoOf(type, property), depth + 1))
                yield return $"{{\"{property.Name}\":{path}}}";
        }
    }

    private static JsonTypeInfo? InfoOf(JsonTypeInfo type, JsonPropertyInfo property) =>
        type.Options.TryGetTypeInfo(property.PropertyType, out JsonTypeInfo? info) ? info : null;

    private static string Nested(string opening, int depth) => new StringBuilder().Insert(0, opening, depth).ToString();
}
