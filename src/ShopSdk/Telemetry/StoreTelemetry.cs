using Microsoft.Extensions.Logging;

namespace ShopSdk.Telemetry;

/// <summary>The store that telemetry reports on, and the logger for it.</summary>
/// <param name="Logger">The application's logger.</param>
/// <param name="Provider">The provider's id.</param>
/// <param name="Store">The store's name.</param>
internal readonly record struct StoreTelemetry(ILogger Logger, string Provider, string Store);
