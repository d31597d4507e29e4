using System.Globalization;
using System.Net.Security;
using ShopSdk.Emulator;
using ShopSdk.FaultLab.Clients;
using ShopSdk.FaultLab.Providers;
using ShopSdk.Http;

namespace ShopSdk.FaultLab.Connections;

/// <summary>
/// Places orders over TLS, one after the other on real sockets and the real clock, in turns with a new connection for each and over
/// connections that are kept. Tells what the new connections cost, near the shop and with a delay in between.
/// </summary>
internal static class ConnectionLab
{
    private const int WarmUps = 20;

    public static async Task RunAsync(int placements, TimeSpan delay)
    {
        await MeasureAsync(placements, TimeSpan.Zero);
        await MeasureAsync(placements, delay);
    }

    private static async Task MeasureAsync(int placements, TimeSpan roundTrip)
    {
        var provider = new IntercartLab();
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(new ShopEmulatorOptions { Catalog = provider.Catalog });
        using var certificate = new LabCertificate();
        await using var tls = new Relay(emulator.AddressOf(provider.Id).Port, certificate.RespondAsync);
        await using var distance = new Relay(tls.Port, dress: null, roundTrip / 2);
        var address = new Uri($"https://127.0.0.1:{distance.Port}/");
        ShopTransport transport = ShopTransport.Over(client =>
        {
            SocketsHttpHandler primary = ShopTransport.CreatePrimary(client);
            primary.SslOptions.RemoteCertificateValidationCallback = certificate.IsOurs;
            return primary;
        });
        using var process = new SdkProcess(transport, TimeProvider.System);
        (string Name, ICheckoutClient Client, List<double> Times)[] ways =
        [
            .. new[] { true, false }.Select(fresh =>
                (
                    fresh ? "fresh connections" : "kept connections ",
                    process.Connect(provider, emulator, address, options => options.FreshConnections = fresh),
                    new List<double>()
                )
            ),
        ];

        for (int i = -WarmUps; i < placements; i++)
        {
            foreach ((string name, ICheckoutClient client, List<double> times) in ways)
            {
                string reference = string.Create(CultureInfo.InvariantCulture, $"{name} {i}");
                // Starting leaves a kept connection behind, which the placing then uses.
                Checkout checkout = await client.StartAsync(provider.CreateRequest(reference, emulator));
                long start = TimeProvider.System.GetTimestamp();
                Placement placement = await client.PlaceAsync(checkout.Id, provider.PlaceRequest);
                if (placement is not Placement.Placed)
                    throw new InvalidOperationException($"It was not placed: {placement}");
                if (i >= 0)
                    times.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
            }
        }
        foreach ((string name, _, List<double> times) in ways)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{times.Count} placed over TLS, round trip {roundTrip.TotalMilliseconds:F0} ms longer, {name}: {Spread.Of(times)}"
                )
            );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  connections: {distance.Connections} for {2 * (placements + WarmUps)} placements"
            )
        );
    }
}
