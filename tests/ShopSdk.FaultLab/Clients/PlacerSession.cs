using System.Net;
using ShopSdk.FaultLab.Providers;

namespace ShopSdk.FaultLab.Clients;

/// <summary>Another library's client at work, within the time that every client has.</summary>
internal sealed class PlacerSession(LabBatch batch, IPlacer placer) : RawSession(batch)
{
    protected override async Task<(HttpStatusCode Status, string? Body)> SendAsync(
        Uri address,
        RawRequest request,
        CancellationToken cancellationToken
    )
    {
        using var limit = new CancellationTokenSource(LabSettings.Total, Batch.Clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        return await placer.SendAsync(address, request, both.Token);
    }

    public override void Dispose()
    {
        placer.Dispose();
        base.Dispose();
    }
}
