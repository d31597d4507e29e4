using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Resilience;
using ShopSdk.Stores;
using ShopSdk.TestKit;
using ShopSdk.Tests.Amounts;
using ShopSdk.Tests.Providers.Intercart;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Http;

/// <summary>Primary handlers of an application's, under handlers that buffer, repeat and upgrade, on real sockets.</summary>
public sealed class OwnPrimaryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Once_OwnPrimaryUnderHandlersThatBufferAndRepeat_IsAppliedOnce(bool wrapped)
    {
        await using IntercartShop shop = await IntercartShop.StartWithServicesAsync(
            services =>
                services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new EagerRetries(buffer: true))),
            afterwards: services =>
                UsePrimary(
                    services,
                    () =>
                        wrapped
                            ? new EagerRetries(buffer: true) { InnerHandler = new SocketsHttpHandler() }
                            : new SocketsHttpHandler()
                )
        );
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply, times: 5);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Token);

        placement.Should().BeOfType<Placement.Placed>();
        shop.Emulator.OnceCount("order-4711", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task Once_HandlerThatTurnsToHttp2_IsRefusedBeforeItIsSent()
    {
        int served = 0;
        await using WebApplication server = await StartHttp2Async(context =>
        {
            Interlocked.Increment(ref served);
            // "Refused stream": the platform sends the request again by itself.
            context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(7);
            return Task.CompletedTask;
        });
        await using ServiceProvider provider = Build(services =>
            services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new Upgrader()))
        );
        ApiChannel channel = Connect(provider, new Uri(server.Urls.First()));

        Func<Task> send = () => SendAsync(channel);

        ProviderUnavailableException error = (await send.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.Message.Should().Contain("a handler made it HTTP/2.0").And.EndWith("Nothing was sent.");
        error.Attempts.Should().Be(1, "the handler will do it again");
        served.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Primaries))]
    public async Task Once_NothingListens_IsProvenNotSentOnlyOverAPrimaryThatTheSdkKnows(string kind, bool proven)
    {
        Uri address;
        await using (var gone = new KeepAliveServer(_ => null))
            address = gone.Address;
        await using ServiceProvider provider = Build(_ => { }, services => UsePrimary(services, () => Create(kind)));
        ApiChannel channel = Connect(provider, address);

        Func<Task> send = () => SendAsync(channel);

        ShopException error = (await send.Should().ThrowAsync<ShopException>()).Which;
        error.Should().BeOfType(proven ? typeof(ProviderUnavailableException) : typeof(OutcomeUnknownException));
        error.Attempts.Should().Be(proven ? 4 : 1);
    }

    [Theory]
    [MemberData(nameof(Primaries))]
    public async Task Start_PrimaryThatTheSdkDoesNotKnow_IsToldOnce(string kind, bool proven)
    {
        EventLog log = await HostAsync(services => UsePrimary(services, () => Create(kind)));

        string[] warnings = [.. log.Entries.Where(e => e.Event == 103).Select(e => e.Text)];
        if (proven)
            warnings.Should().BeEmpty();
        else
            warnings.Should().ContainSingle().Which.Should().Contain(" ShopSdk.Once ").And.Contain("unknown");
    }

    [Fact]
    public async Task Start_PrimaryThatKeepsConnections_IsTold()
    {
        EventLog log = await HostAsync(services =>
            UsePrimary(services, () => new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        );

        log.Entries.Single(e => e.Event == 103).Text.Should().Contain("set PooledConnectionLifetime to zero");
    }

    [Fact]
    public async Task Start_PrimaryForReadsThatKeepsCookies_IsTold()
    {
        EventLog log = await HostAsync(services =>
            services
                .AddHttpClient(ShopTransport.RepeatableClient)
                .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = false })
        );

        log.Entries.Single(e => e.Event == 103).Text.Should().Contain("HTTP client ShopSdk keeps cookies");
    }

    [Theory]
    [MemberData(nameof(Primaries))]
    public async Task Once_WhateverThePrimary_HasAConnectionOfItsOwn(string kind, bool proven)
    {
        _ = proven;
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(200, """{"ok":true,"order":"1"}"""));
        await using ServiceProvider provider = Build(_ => { }, services => UsePrimary(services, () => Create(kind)));
        ApiChannel channel = Connect(provider, server.Address);

        for (int i = 0; i < 3; i++)
            await SendAsync(channel);

        server.Requests.Select(request => request.Connection).Should().OnlyHaveUniqueItems().And.HaveCount(3);
    }

    [Fact]
    public void Guard_StandsDirectlyInFrontOfThePrimary_OnceOnly()
    {
        using var primary = new SocketsHttpHandler();
        using var chain = new Cloner { InnerHandler = new Upgrader { InnerHandler = primary } };

        using HttpMessageHandler guarded = HandlerChain.Guard(HandlerChain.Guard(chain));

        guarded.Should().BeSameAs(chain);
        HandlerChain.PrimaryOf(chain, out DelegatingHandler? last).Should().BeSameAs(primary);
        last.Should().BeOfType<SendGuard>();
        chain.InnerHandler.Should().BeOfType<Upgrader>().Which.InnerHandler.Should().BeSameAs(last);
    }

    [Fact]
    public async Task Guard_ChainThatIsInUse_IsRefusedWithWhatToDo()
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(200, "{}"));
        using var chain = new Upgrader { InnerHandler = new Around() };
        using var invoker = new HttpMessageInvoker(chain, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address);
        await Record.ExceptionAsync(() => invoker.SendAsync(request, Token));

        Action guard = () => HandlerChain.Guard(chain);

        guard.Should().Throw<InvalidOperationException>().WithMessage("*used before the SDK could guard it*its own handlers.");
    }

    public static TheoryData<string, bool> Primaries =>
        new()
        {
            { "sockets", true },
            { "sockets with cookies", false },
            { "sockets with redirects", false },
            { "client handler", false },
            { "handler around sockets", false },
        };

    private static HttpMessageHandler Create(string kind) =>
        kind switch
        {
            "sockets" => new SocketsHttpHandler
            {
                UseCookies = false,
                AllowAutoRedirect = false,
                PooledConnectionLifetime = TimeSpan.Zero,
            },
            "sockets with cookies" => new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false },
            "sockets with redirects" => new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = true },
            "client handler" => new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false },
            _ => new Around(),
        };

    /// <summary>Starts a host and gives what it logged.</summary>
    private static async Task<EventLog> HostAsync(Action<IServiceCollection> afterwards)
    {
        var log = new EventLog();
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { DisableDefaults = true }
        );
        builder.Services.AddSingleton<ILoggerFactory>(log);
        builder.Services.AddShopSdk();
        afterwards(builder.Services);
        using IHost host = builder.Build();
        await host.StartAsync(Token);
        return log;
    }

    private static void UsePrimary(IServiceCollection services, Func<HttpMessageHandler> create) =>
        services.AddHttpClient(ShopTransport.OnceClient).ConfigurePrimaryHttpMessageHandler(create);

    private static ServiceProvider Build(Action<IServiceCollection> configure, Action<IServiceCollection>? afterwards = null)
    {
        var services = new ServiceCollection();
        configure(services);
        services.AddShopSdk();
        afterwards?.Invoke(services);
        return services.BuildServiceProvider();
    }

    private static ApiChannel Connect(ServiceProvider provider, Uri address)
    {
        var options = new StubOptions { BaseAddress = address };
        options.Retry.BaseDelay = TimeSpan.Zero;
        var services = new StoreServices(provider.GetRequiredService<ShopTransport>(), TimeProvider.System);
        return ShopClient.CreateStore("own", options, services).Channel;
    }

    /// <summary>Without a body, as two providers place.</summary>
    private static Task<StubResponse> SendAsync(ApiChannel channel)
    {
        ApiRequest request = channel.CreateRequest(StubProvider.Once);
        return channel.SendAsync(ref request, StubJson.Response, Token);
    }

    /// <summary>A primary handler that hides its inner handler.</summary>
    private sealed class Around : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _inner = new(new SocketsHttpHandler { UseCookies = false });

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _inner.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            _inner.Dispose();
            base.Dispose(disposing);
        }
    }

    private static async Task<WebApplication> StartHttp2Async(RequestDelegate serve)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2)
        );
        WebApplication app = builder.Build();
        app.Run(serve);
        await app.StartAsync(Token);
        return app;
    }
}
