using System.Net;

namespace ShopSdk.Benchmarks.Transport;

/// <summary>What the handler in memory responses.</summary>
internal sealed record CannedResponse(HttpStatusCode Status, byte[] Body);
