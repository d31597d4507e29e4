using Refit;
using ShopSdk;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

namespace RefitApplication;

/// <summary>An application that uses Refit for itself and ShopSdk beside it, with both generators at work.</summary>
public sealed class ApplicationTests
{
    [Fact]
    public async Task Refit_clients_of_the_applications_own_work()
    {
        await using EchoServer server = await EchoServer.StartAsync("""{"city": "Ulm", "degrees": 7.5}""");
        using var http = new HttpClient { BaseAddress = server.Address };
        IWeatherApi weather = RestService.ForGenerated<IWeatherApi>(http);

        Assert.Equal(new Weather("Ulm", 7.5m), await weather.GetAsync("Ulm"));
        using (IApiResponse<Weather> found = await weather.FindAsync(new("Ulm", 3), "celsius"))
            Assert.Equal(7.5m, found.Content?.Degrees);
        Assert.Contains("Ulm", await weather.ReportAsync(new("Ulm", 8)), StringComparison.Ordinal);
        await weather.ReportFormAsync(new Dictionary<string, string> { ["city"] = "Ulm" });

        Assert.Equal(
            [
                "GET /weather/Ulm ",
                "GET /weather?City=Ulm&Days=3 ",
                """POST /weather {"city":"Ulm","degrees":8}""",
                "PUT /weather city=Ulm",
            ],
            server.Requests
        );
    }

    [Fact]
    public async Task One_interface_runs_on_both_engines()
    {
        await using EchoServer server = await EchoServer.StartAsync("""{"id": "m 1", "points": 40}""");
        using var http = new HttpClient { BaseAddress = server.Address };
        ShopStore store = ShopClient.CreateStore(
            "eu",
            new IntercartOptions { BaseAddress = server.Address, ShopToken = "token" }
        );
        ILoyaltyApi byRefit = RestService.ForGenerated<ILoyaltyApi>(http, LoyaltyJson.Default);
        ILoyaltyApi byShopSdk = new LoyaltyApi(store.Channel, LoyaltyJson.Default);

        foreach (ILoyaltyApi loyalty in (ILoyaltyApi[])[byRefit, byShopSdk])
        {
            Assert.Equal(40, (await loyalty.GetMemberAsync("m 1", 5)).Points);
            Assert.Equal("m 1", (await loyalty.RedeemAsync("m 1", new() { Points = 2 })).Id);
        }

        Assert.Equal(server.Requests.Take(2), server.Requests.Skip(2));
        Assert.Equal(["GET /members/m%201?page_size=5 ", """POST /members/m%201/redeem {"points":2}"""], server.Requests.Take(2));
    }
}
