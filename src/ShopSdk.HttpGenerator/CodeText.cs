using System.Text;

namespace ShopSdk.HttpGenerator;

/// <summary>Source text with braces and indentation.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string text = "")
    {
        // Always a line feed, so that the output is the same on every machine.
        if (text.Length > 0)
            _text.Append(' ', _depth * 4).Append(text);
        _text.Append('\n');
    }

    public void Open()
    {
        Line("{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    public override string ToString() => _text.ToString();
}
