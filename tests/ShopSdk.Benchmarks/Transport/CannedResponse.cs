using System.Net;

namespace ShopSdk.Benchmarks.Transport;

/// <summary>A response of the handler in memory.</summary>
internal sealed record CannedResponse(HttpStatusCode Status, byte[] Body);
