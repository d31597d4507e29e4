namespace ShopSdk.Http;

/// <summary>Which characters a request header may contain. The generator compiles this file too, for headers that are known at build time.</summary>
internal static class HeaderRules
{
    private const string TokenPunctuation = "!#$%&'*+-.^_`|~";

    /// <summary>Says what is wrong, or null. The value itself is never part of the response: it may be a credential.</summary>
    public static string? FindProblem(string name, string value)
    {
        if (name.Length == 0)
            return "a header needs a name";

        foreach (char c in name)
        {
            if (!IsAsciiLetterOrDigit(c) && TokenPunctuation.IndexOf(c) < 0)
                return "the header name '" + Printable(name) + "' holds a character that header names cannot have";
        }

        foreach (char c in value)
        {
            if ((c < ' ' && c != '\t') || c == '\x7f')
                return "the value of header '" + name + "' holds a line break or another control character";
            if (c > '\x7f')
                return "the value of header '" + name + "' holds a character outside ASCII";
        }

        return null;
    }

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static string Printable(string name)
    {
        char[] characters = name.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (char.IsControl(characters[i]))
                characters[i] = '?';
        }

        return new string(characters);
    }
}
