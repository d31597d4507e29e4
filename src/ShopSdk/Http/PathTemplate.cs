using System;
using System.Collections.Generic;

namespace ShopSdk.Http;

/// <summary>A path with placeholders, taken apart once. The generator compiles this file too, so that both read paths alike.</summary>
internal sealed class PathTemplate
{
    private PathTemplate(string text, string[] literals, string[] names)
    {
        Text = text;
        HasQuery = text.Split('?').Length > 1;
        Literals = literals;
        Names = names;
    }

    public string Text { get; }

    /// <summary>The text around the placeholders: one more than there are names.</summary>
    public string[] Literals { get; }

    public string[] Names { get; }

    public bool HasQuery { get; }

    /// <summary>Takes a path apart; null, with the reason, when it is not a usable path.</summary>
    public static PathTemplate? Parse(string text, out string problem)
    {
        problem = FindProblem(text);
        if (problem.Length > 0)
            return null;

        var literals = new List<string>();
        var names = new List<string>();
        int position = 0;
        while (true)
        {
            int open = text.IndexOf('{', position);
            int close = text.IndexOf('}', position);
            if (open < 0 && close < 0)
                break;
            if (open < 0 || close < open)
            {
                problem = "its braces do not match";
                return null;
            }

            string name = text.Substring(open + 1, close - open - 1);
            problem = FindNameProblem(text, open, name, names);
            if (problem.Length > 0)
                return null;

            literals.Add(text.Substring(position, open - position));
            names.Add(name);
            position = close + 1;
        }

        literals.Add(text.Substring(position));
        return new PathTemplate(text, literals.ToArray(), names.ToArray());
    }

    private static string FindProblem(string text)
    {
        if (text.Length == 0 || text[0] != '/')
            return "it does not start with '/'";
        if (text.Length > 1 && text[1] == '/')
            return "it starts with '//', which would name another host";

        foreach (char c in text)
        {
            if (c <= ' ' || c >= '\x7f' || c is '#' or '\\')
                return "it holds a blank, a control character, '#', '\\' or a character outside ASCII; write those percent-encoded";
        }

        foreach (string segment in text.Split('?')[0].Split('/'))
        {
            if (segment is "." or "..")
                return "it holds a '.' or '..' segment";
        }

        return "";
    }

    private static string FindNameProblem(string text, int open, string name, List<string> earlier)
    {
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.'))
                return $"'{{{name}}}' is not a placeholder; write letters, digits, '_', '-' or '.' between the braces";
        }

        if (name.Length == 0)
            return "it holds '{}' without a name";
        int query = text.IndexOf('?');
        if (query >= 0 && query < open)
            return $"the placeholder '{{{name}}}' is in the query; write a parameter without placeholder instead";
        if (earlier.Exists(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)))
            return $"the placeholder '{{{name}}}' occurs twice";
        return "";
    }
}
