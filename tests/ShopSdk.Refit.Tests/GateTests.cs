using Refit;
using ShopSdk.Http;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.RefitEngine.Tests.SameBytes;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine.Tests;

/// <summary>A request that is not exactly what a method says is not sent.</summary>
public sealed class GateTests : IDisposable
{
    private readonly Recorder _recorder = new();

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_request_of_a_method_is_sent()
    {
        await SendAsync(Request());

        _recorder.Sent.Should().StartWith("POST https://shop.example.com/base/api/checkout/abc/place_order/");
    }

    [Theory]
    [InlineData("another interface")]
    [InlineData("no interface")]
    [InlineData("another method")]
    [InlineData("no method")]
    public async Task A_request_that_no_method_made_is_not_sent(string odd)
    {
        using HttpRequestMessage request = Request();
        Set(request, HttpRequestMessageOptions.InterfaceType, Odd("interface", typeof(string), typeof(ITokenCheckoutRefitApi)));
        Set(request, HttpRequestMessageOptions.MethodName, Odd("method", "PlaceOrdersAsync", "PlaceOrderAsync"));

        await RefusesAsync(request, "This request was not made by a method of ITokenCheckoutApi. It was not sent.");

        T? Odd<T>(string what, T other, T right)
            where T : class =>
            odd == $"another {what}" ? other
            : odd == $"no {what}" ? null
            : right;
    }

    [Theory]
    [InlineData("another verb")]
    [InlineData("another template")]
    [InlineData("no template")]
    [InlineData("no arguments")]
    [InlineData("too few arguments")]
    [InlineData("another path")]
    [InlineData("a longer path")]
    [InlineData("another host")]
    [InlineData("text as its body")]
    public async Task A_request_that_differs_from_its_method_is_not_sent(string odd)
    {
        using HttpRequestMessage request = Request();
        switch (odd)
        {
            case "another verb":
                request.Method = HttpMethod.Put;
                break;
            case "another template":
                Set(request, HttpRequestMessageOptions.RelativePathTemplate, "/api/checkout/{token}/");
                break;
            case "no template":
                Set<string>(request, HttpRequestMessageOptions.RelativePathTemplate, null);
                break;
            case "no arguments":
                Set<object?[]>(request, HttpRequestMessageOptions.MethodArguments, null);
                break;
            case "too few arguments":
                Set<object?[]>(request, HttpRequestMessageOptions.MethodArguments, [Canceled]);
                break;
            case "text as its body":
                request.Content = new StringContent("{}");
                break;
            default:
                string address = request.RequestUri!.AbsoluteUri;
                request.RequestUri = new Uri(
                    odd switch
                    {
                        "another path" => address.Replace("/abc/", "/abd/", StringComparison.Ordinal),
                        "a longer path" => address + "x",
                        _ => address.Replace("shop.", "other.", StringComparison.Ordinal),
                    }
                );
                break;
        }

        await RefusesAsync(request, "The request that Refit built for PlaceOrder differs from its method. It was not sent.");
    }

    [Fact]
    public async Task Methods_and_paths_that_the_options_override_are_sent_as_by_the_generated_engine()
    {
        ShopStore store = TestStore.Over(
            _recorder,
            TokenCheckoutProvider.Instance,
            options => options.Operations["GetCheckout"] = "PUT /v2/{token}/checkout?full=1"
        );

        using var byGenerated = await TokenCheckoutProvider.CreateApi(store).GetCheckoutAsync("a/b", Canceled);
        string? generated = _recorder.Sent;
        using var byRefit = await ShopRefit.For<ITokenCheckoutApi>(store).GetCheckoutAsync("a/b", Canceled);

        _recorder.Sent.Should().Be(generated).And.StartWith("PUT https://shop.example.com/base/v2/a%2Fb/checkout?full=1");
    }

    [Fact]
    public async Task An_overridden_path_keeps_the_query_that_Refit_built()
    {
        ShopStore store = TestStore.Over(
            _recorder,
            Providers.Shoplazza.ShoplazzaProvider.Instance,
            options => options.Operations["ListOrders"] = "GET /v3/orders?full=1"
        );

        _recorder.Response = """{"orders":[]}""";

        await ShopRefit.For<Providers.Shoplazza.IShoplazzaApi>(store).ListOrdersAsync(limit: 7, cancellationToken: Canceled);

        _recorder.Sent.Should().StartWith("GET https://shop.example.com/base/v3/orders?full=1&limit=7 ");
    }

    [Fact]
    public void A_store_of_another_provider_is_refused()
    {
        ShopStore store = TestStore.Over(_recorder, TokenCheckoutProvider.Instance);

        Action make = () => ShopRefit.For<IIntercartApi>(store);

        make.Should()
            .Throw<ArgumentException>()
            .WithMessage("The store 'test' belongs to TokenCheckout, but IIntercartApi belongs to Intercart.*");
    }

    [Fact]
    public void An_interface_of_the_applications_own_is_refused()
    {
        ShopStore store = TestStore.Over(_recorder, TokenCheckoutProvider.Instance);

        Action make = () => ShopRefit.For<IDisposable>(store);

        make.Should().Throw<ArgumentException>().WithMessage("IDisposable is not a typed interface of ShopSdk*RestService.");
    }

    public void Dispose() => _recorder.Dispose();

    private async Task RefusesAsync(HttpRequestMessage request, string message)
    {
        Func<Task> send = () => SendAsync(request);

        await send.Should().ThrowAsync<InvalidOperationException>().WithMessage(message);
        _recorder.Sent.Should().BeNull();
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        ShopStore store = TestStore.Over(_recorder, TokenCheckoutProvider.Instance);
        var gate = new CallGate(RefitApis.Of(typeof(ITokenCheckoutApi)), store.Channel, isGuarded: true);
        return new HttpMessageInvoker(gate).SendAsync(request, Canceled);
    }

    /// <summary>Makes a request as Refit does for <c>PlaceOrderAsync("abc")</c>.</summary>
    private static HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{TestStore.Address}/api/checkout/abc/place_order/");
        Set(request, HttpRequestMessageOptions.InterfaceType, typeof(ITokenCheckoutRefitApi));
        Set(request, HttpRequestMessageOptions.MethodName, "PlaceOrderAsync");
        Set(request, HttpRequestMessageOptions.RelativePathTemplate, "/api/checkout/{token}/place_order/");
        Set<object?[]>(request, HttpRequestMessageOptions.MethodArguments, ["abc", Canceled]);
        return request;
    }

    private static void Set<T>(HttpRequestMessage request, string key, T? value)
        where T : class => request.Options.Set(new HttpRequestOptionsKey<T?>(key), value);
}
