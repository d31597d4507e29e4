using Microsoft.Extensions.DependencyInjection;
using Refit;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.RefitEngine.Tests;

/// <summary>Refit's own ways to the typed interfaces, with HTTP clients of the application, on real sockets.</summary>
public sealed class ForeignClientTests
{
    public ForeignClientTests() => ShopRefit.Register();

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    /// <summary>Gets ways to get the interface, each over a separate client.</summary>
    public static TheoryData<string> Ways => ["For", "For, by type", "For, with a request builder", "ForGenerated", "services"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_call_that_must_not_be_sent_twice_is_not_sent_at_all(string way)
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        string token = await shop.StartCheckoutAsync("token-checkout");
        shop.Emulator.RequestLog.Clear();
        shop.Emulator.Faults.Always("token-checkout", "PlaceOrder", Fault.CloseAfterApply);
        await using var made = new Foreign(shop.Emulator.AddressOf("token-checkout"));

        Func<Task> place = () => made.Make<ITokenCheckoutApi>(way).PlaceOrderAsync(token, Canceled);

        await place
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("PlaceOrder must not be sent twice*ShopRefit.For<ITokenCheckoutApi>(store)*");
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
        shop.Emulator.OnceCount(token, "PlaceOrder").Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Calls_that_may_be_repeated_are_sent_by_the_client(string way)
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        string token = await shop.StartCheckoutAsync("token-checkout");
        await using var made = new Foreign(shop.Emulator.AddressOf("token-checkout"));
        ITokenCheckoutApi api = made.Make<ITokenCheckoutApi>(way);

        using ApiResult<TokenCheckoutSnapshot> response = await api.GetCheckoutAsync(token, Canceled);
        await api.DeleteCheckoutAsync(token, Canceled);

        response.Content!.Lines.Should().NotBeNullOrEmpty();
        shop.Emulator.RequestLog.Requests[^1].Operation.Should().Be("DeleteCheckout");
    }

    [Fact]
    public async Task The_clients_own_headers_are_the_credentials()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        string order = await shop.StartCheckoutAsync("intercart");
        using var client = new HttpClient { BaseAddress = shop.Emulator.AddressOf("intercart") };
        IIntercartApi api = RestService.For<IIntercartApi>(client);

        Func<Task> without = () => api.GetOrderAsync(order, Canceled);
        await without.Should().ThrowAsync<CredentialsRejectedException>();

        client.DefaultRequestHeaders.Add("x-shop-token", shop.Emulator.ShopToken);
        IntercartOrder response = await api.GetOrderAsync(order, Canceled);
        response.Id.Should().Be(order);
    }

    [Fact]
    public async Task A_client_without_an_address_is_told_so()
    {
        using var client = new HttpClient();

        Func<Task> get = () => RestService.For<IIntercartApi>(client).GetOrderAsync("order", Canceled);

        await get.Should().ThrowAsync<InvalidOperationException>().WithMessage("BaseAddress must be set*");
    }

    [Fact]
    public async Task A_path_value_that_leads_elsewhere_is_not_sent()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        await using var made = new Foreign(shop.Emulator.AddressOf("intercart"));

        Func<Task> get = () => made.Make<IIntercartApi>("For").GetOrderAsync("..", Canceled);

        await get.Should().ThrowAsync<ArgumentException>().WithMessage("*'.' or '..', which would change the path*");
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    /// <summary>HTTP clients as an application makes them, with its own retries.</summary>
    private sealed class Foreign(Uri address) : IAsyncDisposable
    {
        private readonly HttpClient _client = new(new EagerRetries { InnerHandler = new HttpClientHandler() })
        {
            BaseAddress = address,
        };

        private ServiceProvider? _services;

        public T Make<T>(string way)
            where T : class =>
            way switch
            {
                "For" => RestService.For<T>(_client, new RefitSettings()),
                "For, by type" => (T)RestService.For(ByType<T>(), _client),
                "For, with a request builder" => (T)RestService.For(ByType<T>(), _client, new Builder()),
                "ForGenerated" => RestService.ForGenerated<T>(_client),
                _ => FromServices<T>(),
            };

        public async ValueTask DisposeAsync()
        {
            _client.Dispose();
            if (_services is not null)
                await _services.DisposeAsync();
        }

        private static Type ByType<T>() => typeof(T);

        private T FromServices<T>()
            where T : class
        {
            var services = new ServiceCollection();
            services
                .AddRefitGeneratedClient<T>()
                .ConfigureHttpClient(client => client.BaseAddress = address)
                .AddHttpMessageHandler(() => new EagerRetries());
            _services = services.BuildServiceProvider();
            return _services.GetRequiredService<T>();
        }

        private sealed class Builder : IRequestBuilder
        {
            public RefitSettings Settings { get; } = new();

            public Func<HttpClient, object[], object?> BuildRestResultFuncForMethod(
                string methodName,
                Type[]? parameterTypes = null,
                Type[]? genericArgumentTypes = null
            ) => throw new NotSupportedException();
        }
    }
}
