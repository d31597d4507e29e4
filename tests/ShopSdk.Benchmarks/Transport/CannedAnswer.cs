using System.Net;

namespace ShopSdk.Benchmarks.Transport;

/// <summary>What the handler in memory answers.</summary>
internal sealed record CannedAnswer(HttpStatusCode Status, byte[] Body)
{
    public string Length { get; } = Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
