using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.TestKit;

/// <summary>
/// Finds JSON members for which a wire record has no property: visits an object that was read from JSON and lists the JSON paths of all
/// members that are in a <see cref="JsonExtensionDataAttribute"/> dictionary.
/// </summary>
public static class ExtensionDataWalker
{
    /// <summary>Lists the JSON paths of unknown members, in the order of the walk; none means that every member is typed.</summary>
    public static IReadOnlyList<string> Paths(object? root)
    {
        List<string> paths = [];
        Walk("$", root, paths);
        return paths;
    }

    private static void Walk(string path, object? value, List<string> paths)
    {
        switch (value)
        {
            case null or string or JsonElement:
                break;
            case IDictionary entries:
                foreach (DictionaryEntry entry in entries)
                {
                    string key = Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!;
                    Walk(JsonEquality.MemberPath(path, key), entry.Value, paths);
                }
                break;
            case IEnumerable elements:
                int index = 0;
                foreach (object? element in elements)
                    Walk($"{path}[{index++}]", element, paths);
                break;
            default:
                if (value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) != true && !value.GetType().IsEnum)
                    WalkMembers(path, value, paths);
                break;
        }
    }

    private static void WalkMembers(string path, object value, List<string> paths)
    {
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0 || property.IsDefined(typeof(JsonIgnoreAttribute)))
                continue;
            object? member = property.GetValue(value);
            if (property.IsDefined(typeof(JsonExtensionDataAttribute)))
            {
                foreach (DictionaryEntry entry in member as IDictionary ?? new Hashtable())
                    paths.Add(JsonEquality.MemberPath(path, (string)entry.Key));
                continue;
            }
            string name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name;
            Walk(JsonEquality.MemberPath(path, name), member, paths);
        }
    }
}
