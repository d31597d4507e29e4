using Microsoft.Extensions.Logging;

namespace ShopSdk.Telemetry;

/// <summary>Which store something is told about, and where it is logged.</summary>
/// <param name="Logger">The application's logger.</param>
/// <param name="Provider">The provider's id.</param>
/// <param name="Store">The store's name.</param>
internal readonly record struct StoreTelemetry(ILogger Logger, string Provider, string Store);
