namespace ShopSdk.Tests.Conventions;

/// <summary>Shows where a listing of types first differs from another one.</summary>
internal static class FirstDifference
{
    private const int MostLines = 12;
    private const int Context = 3;

    /// <summary>Gets the type, the lines that differ, and the lines after them; null where the texts are the same.</summary>
    public static string? Between(string approved, string actual)
    {
        string[] then = approved.Split('\n');
        string[] now = actual.Split('\n');
        if (then.SequenceEqual(now))
            return null;

        int start = then.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        string? type = now[..start].LastOrDefault(line => line.StartsWith("    public ", StringComparison.Ordinal));
        (string[] removed, string[] added) = UntilTheyMeet(then[start..], now[start..]);
        string[] rest = now[(start + added.Length)..];
        return string.Join(
            '\n',
            [
                $"line {start + 1}{(type is null ? "" : $", in {type.Trim()}")}",
                .. Marked('-', removed),
                .. Marked('+', added),
                .. rest.Take(Context).Select(line => $"  {line}"),
                .. then.Skip(start + removed.Length).SequenceEqual(rest) ? [] : (string[])["More lines differ below these."],
            ]
        );
    }

    /// <summary>Takes as few lines as possible from both, so that the next lines are the same.</summary>
    private static (string[] Then, string[] Now) UntilTheyMeet(string[] then, string[] now)
    {
        for (int taken = 1; taken < then.Length + now.Length; taken++)
        {
            for (int ofThen = Math.Max(0, taken - now.Length); ofThen <= Math.Min(taken, then.Length); ofThen++)
            {
                int ofNow = taken - ofThen;
                if (then.Skip(ofThen).Take(Context).SequenceEqual(now.Skip(ofNow).Take(Context)))
                    return (then[..ofThen], now[..ofNow]);
            }
        }

        return (then, now);
    }

    private static IEnumerable<string> Marked(char sign, string[] lines)
    {
        IEnumerable<string> shown = lines.Take(MostLines).Select(line => $"{sign} {line}");
        return lines.Length > MostLines ? shown.Append($"{sign} ... and {lines.Length - MostLines} lines more") : shown;
    }
}
