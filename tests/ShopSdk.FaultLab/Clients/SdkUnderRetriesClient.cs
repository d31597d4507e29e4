using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Http;

namespace ShopSdk.FaultLab.Clients;

/// <summary>ShopSdk in an application that adds retries to every HTTP client it has.</summary>
internal sealed class SdkUnderRetriesClient : LabClient
{
    public override string Name => "ShopSdk under foreign retries";

    public override LabSession Open(LabBatch batch) => new SdkSession(batch, () => Start(batch));

    private static SdkProcess Start(LabBatch batch)
    {
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new ForeignRetries(batch.Clock)));
        services.AddShopSdk();
        ServiceProvider provider = services.BuildServiceProvider();
        return new SdkProcess(provider.GetRequiredService<ShopTransport>(), batch.Clock, provider);
    }
}
