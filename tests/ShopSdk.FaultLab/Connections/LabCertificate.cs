using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ShopSdk.FaultLab.Connections;

/// <summary>A certificate of the lab's own for 127.0.0.1.</summary>
internal sealed class LabCertificate : IDisposable
{
    private readonly X509Certificate2 _certificate = Create();

    /// <summary>Takes a guest's connection for TLS.</summary>
    public async Task<Stream> RespondAsync(Stream guest)
    {
        var tls = new SslStream(guest);
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate });
        return tls;
    }

    /// <summary>Takes this certificate and no other.</summary>
    public bool IsOurs(object sender, X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors) =>
        shown is not null
        && shown.GetCertHashString(HashAlgorithmName.SHA256) == _certificate.GetCertHashString(HashAlgorithmName.SHA256);

    public void Dispose() => _certificate.Dispose();

    private static X509Certificate2 Create()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=lab", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
