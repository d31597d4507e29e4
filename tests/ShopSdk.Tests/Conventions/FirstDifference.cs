namespace ShopSdk.Tests.Conventions;

/// <summary>Shows where a listing of types differs from another one.</summary>
internal static class FirstDifference
{
    private const int Most = 12;

    /// <summary>
    /// Gives the type and the lines from the first that differs to the last, as many as are readable, with the lines that follow;
    /// null where the texts are the same.
    /// </summary>
    public static string? Between(string approved, string actual)
    {
        string[] then = approved.Split('\n');
        string[] now = actual.Split('\n');
        int before = Same(then, now);
        if (before == then.Length && before == now.Length)
            return null;

        int after = Same(then[before..].Reverse(), now[before..].Reverse());
        string? type = now[..before].LastOrDefault(line => line.StartsWith("    public ", StringComparison.Ordinal));
        return string.Join(
            '\n',
            [
                $"line {before + 1}{(type is null ? "" : $", in{type}")}",
                .. Marked('-', then[before..^after]),
                .. Marked('+', now[before..^after]),
                .. now[^after..].Take(3).Select(line => $"  {line}"),
            ]
        );
    }

    private static int Same(IEnumerable<string> lines, IEnumerable<string> others) =>
        lines.Zip(others).TakeWhile(pair => pair.First == pair.Second).Count();

    private static IEnumerable<string> Marked(char sign, string[] lines)
    {
        IEnumerable<string> shown = lines.Take(Most).Select(line => $"{sign} {line}");
        return lines.Length > Most ? shown.Append($"{sign} ... and {lines.Length - Most} lines more") : shown;
    }
}
