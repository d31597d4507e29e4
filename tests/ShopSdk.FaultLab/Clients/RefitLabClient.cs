using Microsoft.Extensions.Http.Resilience;

namespace ShopSdk.FaultLab.Clients;

/// <summary>Refit under the ecosystem's standard resilience handler, as it comes or with other settings.</summary>
internal sealed class RefitLabClient(string name, Action<HttpStandardResilienceOptions>? configure) : LabClient
{
    public override string Name => name;

    public static RefitLabClient AsItComes { get; } = new("Refit + AddStandardResilienceHandler", configure: null);

    /// <summary>Gets the one that every request passes, since the lab's share of faults opens the circuit breaker.</summary>
    public static RefitLabClient WithoutBreaker { get; } =
        new("Refit + AddStandardResilienceHandler, breaker off", TurnBreakerOff);

    public static RefitLabClient SafeMethodsOnly { get; } =
        new(
            "Refit + AddStandardResilienceHandler, breaker off, DisableForUnsafeHttpMethods",
            options =>
            {
                TurnBreakerOff(options);
                options.Retry.DisableForUnsafeHttpMethods();
            }
        );

    public override LabSession Open(LabBatch batch) =>
        new PlacerSession(
            batch,
            CreatePlacer(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }, batch.Clock)
        );

    public RefitPlacer CreatePlacer(HttpMessageHandler transport, TimeProvider clock) => new(transport, clock, configure);

    // It has no switch, but never sees that many requests.
    private static void TurnBreakerOff(HttpStandardResilienceOptions options) =>
        options.CircuitBreaker.MinimumThroughput = int.MaxValue;
}
