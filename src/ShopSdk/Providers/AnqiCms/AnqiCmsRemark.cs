namespace ShopSdk.Providers.AnqiCms;

/// <summary>
/// The note of an order. It starts with the caller's reference, because an order can be found again only by its note.
/// </summary>
internal static class AnqiCmsRemark
{
    public const int MaxLength = 250;

    private const string Open = "[ref:";
    private const char Close = ']';

    /// <exception cref="ArgumentException">Reference and note together are too long.</exception>
    public static string Write(string reference, string? note)
    {
        string mark = Mark(reference);
        string remark = string.IsNullOrWhiteSpace(note) ? mark : $"{mark} {note}";
        return remark.Length <= MaxLength
            ? remark
            : throw new ArgumentException(
                $"Reference and note together have {remark.Length} characters; the note of an AnqiCMS order can have {MaxLength}. Shorten the note."
            );
    }

    /// <summary>
    /// Whether an order belongs to the reference. The buyer's text comes after the mark, so it cannot imitate the mark.
    /// </summary>
    public static bool IsOf(string? remark, string reference) =>
        remark is not null && remark.StartsWith(Mark(reference), StringComparison.Ordinal);

    /// <summary>The closing bracket inside a reference is escaped. Otherwise one reference could be the start of another one.</summary>
    private static string Mark(string reference) =>
        Open + reference.Replace("%", "%25", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal) + Close;
}
