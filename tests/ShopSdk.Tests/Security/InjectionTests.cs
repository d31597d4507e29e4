using System.Net;
using System.Reflection;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Security;

/// <summary>No value of a caller's reaches another path, another query member or another header than its own.</summary>
public sealed class InjectionTests
{
    public static TheoryData<string> Values() =>
        [
            "..",
            ".",
            "../../admin",
            "a/b",
            "a\\b",
            "a?b=c",
            "a#b",
            "a&b=c",
            "%2e%2e",
            "%2f..%2f",
            "a\r\nX-Evil: 1",
            "a\nb",
            "a\0b",
            "",
            " ",
            "//evil.example.com",
            "@evil.example.com",
        ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Path_query_and_headers_keep_their_shape(string value)
    {
        foreach (TypedCall call in TypedCall.All)
        {
            var tame = await SendAsync(call, "tame");
            var hostile = await SendAsync(call, value);

            if (hostile.Thrown is ArgumentException)
            {
                hostile.Handler.Count.Should().Be(0, $"{call.Name} refuses before anything is sent");
                continue;
            }
            Shape(hostile.Handler.Address).Should().Be(Shape(tame.Handler.Address), call.Name);
            hostile.Handler.Headers.Should().HaveSameCount(tame.Handler.Headers, call.Name);
            hostile.Handler.Headers.Where(header => header.Any(char.IsControl)).Should().BeEmpty(call.Name);
        }
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData(" t0ken")]
    [InlineData("Ä")]
    [InlineData("")]
    public void Credentials_that_no_header_can_carry_are_refused_without_being_repeated(string token)
    {
        Action[] makers = [() => _ = new BuyerCredential(token), () => _ = new StoreCredential(token)];

        foreach (Action make in makers)
        {
            string message = make.Should().Throw<ArgumentException>().Which.Message;
            if (token.Length > 0)
                message.Should().NotContain(token);
        }
    }

    [Fact]
    public void Options_that_no_header_can_carry_are_refused_or_not_sent()
    {
        foreach (ProviderDescriptor provider in ProviderCatalog.All)
        {
            var handler = new Responding(HttpStatusCode.OK, []);
            using var transport = new HttpMessageInvoker(handler);
            ShopStore store = TypedCall.CreateStore(
                provider,
                new Uri("https://shop.example.com"),
                () => "a\r\nX-Evil: 1",
                new StoreServices(new ShopTransport(transport, transport), TimeProvider.System)
            );

            if (!store.Options.GetType().GetProperties().Any(p => p.PropertyType == typeof(string) && p.Name != "Currency"))
                continue;
            store.Options.Validate().Should().NotBeEmpty(provider.DisplayName);
        }
    }

    [Fact]
    public void Plain_http_is_refused_but_on_loopback_or_by_an_explicit_option()
    {
        foreach (ProviderDescriptor provider in ProviderCatalog.All)
        {
            IReadOnlyList<string> Problems(string address, bool allow = false)
            {
                using var transport = new HttpMessageInvoker(new Responding(HttpStatusCode.OK, []));
                ShopStore store = TypedCall.CreateStore(
                    provider,
                    new Uri(address),
                    () => "text",
                    new StoreServices(new ShopTransport(transport, transport), TimeProvider.System),
                    options => options.AllowInsecureHttp = allow
                );
                return
                [
                    .. store.Options.Validate().Where(problem => problem.StartsWith("BaseAddress", StringComparison.Ordinal)),
                ];
            }

            Problems("http://shop.example.com").Should().NotBeEmpty();
            Problems("ftp://shop.example.com").Should().NotBeEmpty();
            Problems("https://user:password@shop.example.com")
                .Should()
                .NotBeEmpty()
                .And.OnlyContain(p => !p.Contains("password", StringComparison.Ordinal));
            Problems("http://shop.example.com", allow: true).Should().BeEmpty();
            Problems("http://127.0.0.1:8080").Should().BeEmpty();
            Problems("https://shop.example.com").Should().BeEmpty();
        }
    }

    private static async Task<(Exception? Thrown, Responding Handler)> SendAsync(TypedCall call, string value)
    {
        var handler = new Responding(HttpStatusCode.OK, []);
        using var transport = new HttpMessageInvoker(handler);
        ShopStore store = TypedCall.CreateStore(
            call.Provider,
            new Uri("https://shop.example.com"),
            () => "token",
            new StoreServices(new ShopTransport(transport, transport), TimeProvider.System)
        );
        Exception? thrown = await call.RunAsync(store, new Planter(() => value), TestContext.Current.CancellationToken);
        return (thrown, handler);
    }

    /// <summary>What is left of an address when the values are taken out.</summary>
    private static string Shape(string address)
    {
        string[] parts = address.Split('?', 2);
        string query = parts.Length == 1 ? "" : string.Join('&', parts[1].Split('&').Select(member => member.Split('=')[0]));
        return $"{parts[0].Count(c => c == '/')} {parts[0].Contains('#', StringComparison.Ordinal)} {query}";
    }
}
