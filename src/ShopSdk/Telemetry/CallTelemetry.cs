namespace ShopSdk.Telemetry;

/// <summary>The call that telemetry reports on.</summary>
/// <param name="Of">The store that is called.</param>
/// <param name="Operation">The operation's name.</param>
/// <param name="Effect">One of the few values of <see cref="TelemetryTags.Effect"/>.</param>
internal readonly record struct CallTelemetry(StoreTelemetry Of, string Operation, string Effect)
{
    public string Provider => Of.Provider;

    public string Store => Of.Store;
}
