using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Stores;

/// <summary>A store's name, options, provider and services, also in the form in which sending needs them.</summary>
internal sealed class StoreSettings(StoreName name, StoreOptions options, ProviderDescriptor provider, StoreServices services)
    : ChannelSettings(options.BaseAddress, provider.Operations, options.Operations)
{
    public StoreOptions Options => options;

    public StoreServices Services => services;

    public ProviderDescriptor Descriptor => provider;

    /// <summary>Gets the placement journal of the store.</summary>
    public IPlacementJournal Journal => field ??= FindJournal();

    public override StoreName Store => name;

    /// <summary>Gets the hash by which an id names its store; made once, since every call compares it.</summary>
    public string StoreHash { get; } = name.Hash();

    public override ProviderId Provider => provider.Id;

    public override string ProviderName => provider.DisplayName;

    public override ProviderErrors Errors => provider.Errors;

    public override string? RequestIdHeader => provider.RequestIdHeader;

    public override string? RenewalHeader => provider.RenewalHeader;

    public override TimeoutOptions Timeouts => options.Timeouts;

    public override RetryOptions Retry => options.Retry;

    public override int MaxResponseBytes => options.MaxResponseBytes;

    public override bool FreshConnections => options.FreshConnections;

    public override TimeProvider Clock => services.TimeProvider;

    public override ShopTransport Transport => services.Transport;

    public override RetryPipelines Retries => services.Retries;

    public override StoreTelemetry Telemetry => new(services.Logger, provider.Id.Value, name.Value);

    public override IStoreCredentialSource? CredentialSource => services.Credentials;

    public override StoreCredential? FindOwnCredential() => options.GetCredential();

    public override void Authorize(HttpRequestMessage request, StoreCredential store, BuyerCredential? buyer) =>
        provider.Authorize(request, options, store, buyer);

    private IPlacementJournal FindJournal()
    {
        IPlacementJournal journal =
            services.Journal ?? ProcessJournals.Of(provider.Id, options.BaseAddress, services.TimeProvider);
        if (ProcessJournals.IsSecond(journal, provider.Id, options.BaseAddress, name))
            LogEvents.TwoJournals(Telemetry);
        return journal;
    }
}
