using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Security;

/// <summary>Secrets go into every place that can hold one, and come out of none: through the whole pipeline, on real sockets.</summary>
[Collection(ListeningTests.Name)]
public sealed class CanaryTests
{
    private static readonly string[] Headers =
    [
        "Set-Cookie: session=CANARY; Path=/",
        "X-Anything: CANARY",
        "update-token: CANARY",
        "Content-Type: application/json; charset=utf-8; profile=CANARY",
    ];

    public static TheoryData<string> Responses() => [.. Texts.Keys];

    private static readonly Dictionary<string, Func<TypedCall?, string>> Texts = new(StringComparer.Ordinal)
    {
        ["an empty object"] = _ => Response(200, "{}"),
        ["members of the wrong kind"] = call => Response(200, WrongKinds(call)),
        ["text as JSON"] = _ => Response(200, "\"CANARY\""),
        ["a key that nobody knows"] = _ => Response(200, "{\"CANARY\":{\"CANARY\":[1e999,tCANARY]}}"),
        ["no JSON"] = _ => Response(200, "tCANARY"),
        ["a web page"] = _ => Response(200, "<html><body>CANARY</body></html>", "Content-Type: text/CANARY"),
        ["a refusal"] = _ => Response(400, Failure),
        ["a failure inside"] = _ => Response(200, Failure),
        ["refused credentials"] = _ => Response(401, Failure, "WWW-Authenticate: Bearer realm=CANARY"),
        ["nothing found"] = _ => Response(404, Failure),
        ["a breakdown"] = _ => Response(500, "CANARY at /srv/CANARY.php"),
        ["a redirect"] = _ => Response(302, "", "Location: https://CANARY.example.com/CANARY?token=CANARY"),
        ["a broken header"] = _ => "HTTP/1.1 200 OK\r\nCANARY CANARY\r\n\r\n",
        ["a broken status line"] = _ => "HTTP/1.1 CANARY CANARY\r\n\r\n",
        ["a broken chunk"] = _ => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nCANARY\r\nCANARY\r\n",
    };

    private const string Failure =
        """{"code":"CANARY","status":"CANARY","message":"No CANARY for 'CANARY', a=CANARY&b=CANARY","msg":"CANARY","detail":"CANARY","error":{"CANARY":"CANARY"},"errors":["CANARY"],"data":{"token":"CANARY","CANARY":1}}""";

    [Fact]
    public void Every_provider_takes_part() =>
        TypedCall
            .All.Select(call => call.Provider.Id)
            .Distinct()
            .Should()
            .BeEquivalentTo(ProviderCatalog.All.Select(provider => provider.Id));

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task The_typed_interfaces_tell_nobody(string response)
    {
        using var sinks = new Sinks();
        TypedCall? current = null;
        await using var server = new RawServer(() => Plant(Texts[response](current)));
        await using ServiceProvider services = CreateServices(sinks);

        foreach (TypedCall call in TypedCall.All)
        {
            current = call;
            ShopStore store = CreateStore(call.Provider, server, services);
            Exception? thrown = await call.RunAsync(store, new Planter(Canary.Next), TestContext.Current.CancellationToken);
            sinks.Note($"{call.Name} threw {thrown}");
        }

        sinks.Leaks.Should().BeEmpty();
        server
            .Requests.Count(request => request.Contains(Canary.Mark, StringComparison.Ordinal))
            .Should()
            .BeGreaterThan(TypedCall.All.Count / 2);
        sinks.Texts.Should().Contain(text => text.StartsWith("activity ShopSdk", StringComparison.Ordinal));
        sinks.Texts.Should().Contain(text => text.StartsWith("log ShopSdk", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task The_checkout_clients_tell_nobody(string response)
    {
        using var sinks = new Sinks();
        await using var server = new RawServer(() => Plant(Texts[response](null)));
        await using ServiceProvider services = CreateServices(sinks);

        foreach (ProviderDescriptor provider in ProviderCatalog.All)
        {
            ShopStore store = CreateStore(provider, server, services);
            foreach (Func<ICheckoutClient, CheckoutId, Task> verb in Verbs())
            {
                CheckoutId id = CheckoutId.Create(
                    provider.Id,
                    store.Name,
                    Canary.Next(),
                    Canary.Next(),
                    DateTimeOffset.UnixEpoch,
                    Canary.Next()
                );
                try
                {
                    await verb(provider.CreateClient(store), id);
                }
                catch (Exception e)
                {
                    sinks.Note($"{provider.Id} threw {e}");
                }
                sinks.Texts.Should().NotContain(text => text.Contains(id.Value, StringComparison.Ordinal));
            }
        }

        sinks.Leaks.Should().BeEmpty();
    }

    [Fact]
    public async Task The_sinks_do_see_what_an_ordinary_client_puts_out()
    {
        using var sinks = new Sinks();
        await using var server = new RawServer(() => Response(200, "{}"));
        await using ServiceProvider services = CreateServices(sinks);
        HttpClient client = services.GetRequiredService<IHttpClientFactory>().CreateClient("ordinary");

        using HttpResponseMessage response = await client.GetAsync(
            new Uri(server.Address, $"/orders/{Canary.Next()}"),
            TestContext.Current.CancellationToken
        );

        sinks
            .Leaks.Should()
            .Contain(text => text.StartsWith("log System.Net.Http.HttpClient.ordinary", StringComparison.Ordinal));
        sinks.Leaks.Should().Contain(text => text.StartsWith("activity System.Net.Http", StringComparison.Ordinal));
    }

    private static IEnumerable<Func<ICheckoutClient, CheckoutId, Task>> Verbs()
    {
        var planter = new Planter(Canary.Next);
        Func<ICheckoutClient, CheckoutId, Task>[] verbs =
        [
            (client, _) => client.StartAsync(planter.Create<CheckoutRequest>()),
            (client, _) => client.StartAsync(planter.Create<CheckoutRequest>() with { CartToken = null, BuyNow = false }),
            (client, _) => client.StartAsync(planter.Create<CheckoutRequest>() with { Items = [] }),
            (client, id) => client.GetAsync(id),
            (client, id) => client.UpdateAsync(id, planter.Create<CheckoutUpdate>()),
            (client, id) => client.UpdateAsync(id, new() { Email = Canary.Next(), Note = null }),
            (client, id) => client.UpdateAsync(id, new() { DiscountCode = Canary.Next() }),
            (client, id) => client.UpdateAsync(id, new() { ShippingAddress = planter.Create<PostalAddress>() }),
            (client, id) => client.UpdateAsync(id, new() { SavedAddressId = Canary.Next() }),
            (client, id) => client.PlaceAsync(id, PlaceRequest.Default()),
            (client, id) => client.PlaceAsync(id, PlaceRequest.Paid() with { Notes = Notes() }),
            (client, id) => client.FindPlacementAsync(id),
            (client, id) => client.AbandonAsync(id),
            (client, _) => client.CancelOrderAsync(OrderId.Parse(Canary.Next())),
        ];
        return verbs.Concat(
            verbs.Select(verb =>
                (Func<ICheckoutClient, CheckoutId, Task>)((client, id) => verb(client.ForBuyer(new(Canary.Next())), id))
            )
        );
    }

    private static Dictionary<string, string> Notes() => new(StringComparer.Ordinal) { [Canary.Next()] = Canary.Next() };

    private static ShopStore CreateStore(ProviderDescriptor provider, RawServer server, ServiceProvider services) =>
        TypedCall.CreateStore(
            provider,
            new Uri(server.Address, $"/{Canary.Next()}"),
            Canary.Next,
            services.GetRequiredService<StoreServices>()
        );

    private static ServiceProvider CreateServices(Sinks sinks)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(sinks));
        services.AddHttpClient();
        services.AddShopSdk();
        return services.BuildServiceProvider();
    }

    private static string Response(int status, string body, params string[] headers) =>
        RawServer.Response(
            status,
            Plant(body),
            [.. headers.Select(Plant), .. Headers.Where(header => !headers.Any(h => h[..12] == header[..12])).Select(Plant)]
        );

    private static string Plant(string text) => text.Replace("CANARY", Canary.Next(), StringComparison.Ordinal);

    private static string WrongKinds(TypedCall? call)
    {
        var json = new JsonObject();
        foreach (JsonPropertyInfo property in call?.Response?.Properties ?? [])
            json[property.Name] = "CANARY";
        return json.ToJsonString(JsonSerializerOptions.Default);
    }
}
