using System.Net;

namespace ShopSdk.Benchmarks.Transport;

/// <summary>What the handler in memory answers.</summary>
internal sealed record CannedAnswer(HttpStatusCode Status, byte[] Body);
