using System.Net;
using ShopSdk.FaultLab.Providers;

namespace ShopSdk.FaultLab.Clients;

/// <summary>Another library's client, set up to send placing requests.</summary>
internal interface IPlacer : IDisposable
{
    /// <summary>Sends the request. Status 0 or an exception where no response came; body null where it could not be read.</summary>
    Task<(HttpStatusCode Status, string? Body)> SendAsync(Uri address, RawRequest request, CancellationToken cancellationToken);
}
