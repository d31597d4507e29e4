using System.Text.Json;

namespace ShopSdk.TestKit;

/// <summary>
/// Compares two JSON texts as data. The order of members does not matter, and a number equals a text with the same value (<c>1</c> and
/// <c>"1.00"</c>). Everything else is a difference: two texts that differ in a digit, a text with leading zeros and a number, or any
/// two of <c>[]</c>, null and an absent member.
/// </summary>
public static class JsonEquality
{
    // Readers disagree about which of two members of the same name counts.
    private static readonly JsonDocumentOptions Unambiguous = new() { AllowDuplicateProperties = false };

    /// <summary>Lists the differences in the order of the expected text; none means equal.</summary>
    public static IReadOnlyList<JsonDifference> Compare(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        List<JsonDifference> differences = [];
        Compare("$", left.RootElement, right.RootElement, SameScalar, differences);
        return differences;
    }

    /// <summary>
    /// Like <see cref="Compare(string, string)"/>, but a number equals only the same digits: <c>1</c> is neither <c>1.0</c> nor
    /// <c>"1"</c>.
    /// </summary>
    /// <exception cref="JsonException">A text is no JSON, or an object has two members of the same name.</exception>
    public static IReadOnlyList<JsonDifference> CompareExactly(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected, Unambiguous);
        using var right = JsonDocument.Parse(actual, Unambiguous);
        List<JsonDifference> differences = [];
        Compare("$", left.RootElement, right.RootElement, SameWriting, differences);
        return differences;
    }

    /// <summary>Like <see cref="Compare(string, string)"/>, but ignores the places that <paramref name="listed"/> names.</summary>
    /// <param name="expected">The expected JSON text.</param>
    /// <param name="actual">The actual JSON text.</param>
    /// <param name="listed">Paths with <c>[*]</c> for any list position: <c>$.lines[*].image</c>.</param>
    public static IReadOnlyList<JsonDifference> Compare(string expected, string actual, IReadOnlyCollection<string> listed) =>
        [.. Compare(expected, actual).Where(difference => !listed.Contains(difference.Pattern))];

    /// <summary>Returns the path of a member below <paramref name="path"/>.</summary>
    internal static string MemberPath(string path, string member) =>
        member.Length > 0 && !char.IsAsciiDigit(member[0]) && member.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? $"{path}.{member}"
            : $"{path}['{member}']";

    private static void Compare(
        string path,
        JsonElement left,
        JsonElement right,
        Func<JsonElement, JsonElement, bool> same,
        List<JsonDifference> differences
    )
    {
        if (left.ValueKind == JsonValueKind.Object && right.ValueKind == JsonValueKind.Object)
            CompareObjects(path, left, right, same, differences);
        else if (left.ValueKind == JsonValueKind.Array && right.ValueKind == JsonValueKind.Array)
            CompareArrays(path, left, right, same, differences);
        else if (!same(left, right))
            differences.Add(new(JsonDifferenceKind.Changed, path, left.GetRawText(), right.GetRawText()));
    }

    private static void CompareObjects(
        string path,
        JsonElement left,
        JsonElement right,
        Func<JsonElement, JsonElement, bool> same,
        List<JsonDifference> differences
    )
    {
        foreach (JsonProperty member in left.EnumerateObject())
        {
            string memberPath = MemberPath(path, member.Name);
            if (right.TryGetProperty(member.Name, out JsonElement other))
                Compare(memberPath, member.Value, other, same, differences);
            else
                differences.Add(new(JsonDifferenceKind.Missing, memberPath, member.Value.GetRawText(), null));
        }
        foreach (JsonProperty member in right.EnumerateObject())
        {
            if (!left.TryGetProperty(member.Name, out _))
            {
                string memberPath = MemberPath(path, member.Name);
                differences.Add(new(JsonDifferenceKind.Added, memberPath, null, member.Value.GetRawText()));
            }
        }
    }

    private static void CompareArrays(
        string path,
        JsonElement left,
        JsonElement right,
        Func<JsonElement, JsonElement, bool> same,
        List<JsonDifference> differences
    )
    {
        int common = Math.Min(left.GetArrayLength(), right.GetArrayLength());
        for (int i = 0; i < common; i++)
            Compare($"{path}[{i}]", left[i], right[i], same, differences);
        for (int i = common; i < left.GetArrayLength(); i++)
            differences.Add(new(JsonDifferenceKind.Missing, $"{path}[{i}]", left[i].GetRawText(), null));
        for (int i = common; i < right.GetArrayLength(); i++)
            differences.Add(new(JsonDifferenceKind.Added, $"{path}[{i}]", null, right[i].GetRawText()));
    }

    private static bool SameScalar(JsonElement left, JsonElement right) =>
        (left.ValueKind, right.ValueKind) switch
        {
            (JsonValueKind.String, JsonValueKind.String) => left.GetString() == right.GetString(),
            (JsonValueKind.Number, JsonValueKind.Number) => JsonNumber.SameValue(left.GetRawText(), right.GetRawText()),
            (JsonValueKind.Number, JsonValueKind.String) => JsonNumber.Writes(right.GetString()!, left.GetRawText()),
            (JsonValueKind.String, JsonValueKind.Number) => JsonNumber.Writes(left.GetString()!, right.GetRawText()),
            _ => left.ValueKind == right.ValueKind && left.GetRawText() == right.GetRawText(),
        };

    private static bool SameWriting(JsonElement left, JsonElement right) =>
        left.ValueKind == right.ValueKind
        && (
            left.ValueKind == JsonValueKind.String
                ? left.GetString() == right.GetString()
                : left.GetRawText() == right.GetRawText()
        );
}
