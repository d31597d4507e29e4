using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ShopSdk.HttpGenerator.Model;

/// <summary>A place in the source code, without its syntax tree.</summary>
internal sealed record SourceSpan(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceSpan? Of(Location? location) =>
        location is { IsInSource: true }
            ? new SourceSpan(location.SourceTree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
            : null;

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
