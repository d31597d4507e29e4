namespace ShopSdk.Providers.AnqiCms;

/// <summary>The note of an order, which starts with the caller's reference: the only place by which an order can be found again.</summary>
internal static class AnqiCmsRemark
{
    public const int MaxLength = 250;

    private const string Open = "[ref:";
    private const char Close = ']';

    /// <exception cref="ArgumentException">Reference and note are too long together.</exception>
    public static string Write(string reference, string? note)
    {
        string mark = Mark(reference);
        string remark = string.IsNullOrWhiteSpace(note) ? mark : $"{mark} {note}";
        return remark.Length <= MaxLength
            ? remark
            : throw new ArgumentException(
                $"Reference and note take {remark.Length} characters of an AnqiCMS order's note, which holds {MaxLength}. Shorten the note."
            );
    }

    /// <summary>Whether an order belongs to the reference. What a buyer writes comes after the mark and cannot imitate it.</summary>
    public static bool IsOf(string? remark, string reference) =>
        remark is not null && remark.StartsWith(Mark(reference), StringComparison.Ordinal);

    /// <summary>The closing bracket inside a reference is escaped: else one reference could be the start of another.</summary>
    private static string Mark(string reference) =>
        Open + reference.Replace("%", "%25", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal) + Close;
}
