namespace ShopSdk.FaultLab.Clients;

/// <summary>The HTTP pipeline that the clients of Azure's services are built on, with its own retries.</summary>
internal sealed class AzureLabClient : LabClient
{
    public override string Name => "Azure.Core";

    public override LabSession Open(LabBatch batch) =>
        new PlacerSession(
            batch,
            new AzurePlacer(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }, batch.Clock)
        );
}
