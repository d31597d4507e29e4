using System.Net;
using ShopSdk.Errors;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Security;

/// <summary>Whatever a server answers, every operation ends within its deadline, within its cap, and with a typed exception or a value.</summary>
public sealed class HostileResponseTests(ITestOutputHelper output)
{
    private const int Cap = 64 * 1024;

    public static TheoryData<int> Statuses() => [200, 202, 204, 400, 401, 409, 500];

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Bodies_that_are_something_else_end_in_a_value_or_a_typed_exception(int status)
    {
        int seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        foreach (TypedCall call in TypedCall.All)
        foreach (byte[] body in HostileBody.Any(seed))
            await JudgeAsync(call, status, body);
    }

    [Fact]
    public async Task Hostile_values_in_every_member_end_in_a_value_or_a_typed_exception()
    {
        int cases = 0;
        var seen = new HashSet<Type>();
        foreach (TypedCall call in TypedCall.All.Where(call => call.Response is { } response && seen.Add(response.Type)))
        foreach (byte[] body in HostileBody.Like(call.Response))
        {
            await JudgeAsync(call, 200, body);
            cases++;
        }

        output.WriteLine($"{cases} cases");
        cases.Should().BeGreaterThan(1000);
    }

    [Fact]
    public async Task A_body_without_end_is_cut_off_at_the_cap()
    {
        foreach (TypedCall call in TypedCall.All)
        {
            var body = new EndlessStream(silent: false);

            Exception? thrown = await RunAsync(call, new Responding(HttpStatusCode.OK, () => body), TimeProvider.System);

            thrown.Should().BeAssignableTo<ShopException>(call.Name).Which.Message.Should().Contain("MaxResponseBytes");
            body.Given.Should().BeLessThan(Cap * 4);
        }
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_a_timeout()
    {
        foreach (TypedCall call in TypedCall.All)
        {
            Exception? thrown = await ImpatientClock.RunAsync(clock =>
                RunAsync(call, new Responding(HttpStatusCode.OK, () => new EndlessStream(silent: true)), clock)
            );

            thrown.Should().BeAssignableTo<ShopException>(call.Name).Which.Message.Should().Contain("did not answer in time");
        }
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public async Task Json_deeper_than_64_levels_is_refused(int depth, bool isRefused)
    {
        string body = string.Concat(Enumerable.Repeat("{\"unknown\":", depth - 1)) + "{}" + new string('}', depth - 1);
        TypedCall call = TypedCall.All.First(c => c.Name == "IIntercartApi.GetOrderAsync");

        Exception? thrown = await RunAsync(
            call,
            new Responding(HttpStatusCode.OK, System.Text.Encoding.UTF8.GetBytes(body)),
            TimeProvider.System
        );

        (thrown is ProviderResponseException).Should().Be(isRefused);
    }

    private static async Task JudgeAsync(TypedCall call, int status, byte[] body)
    {
        Exception? thrown = await RunAsync(call, new Responding((HttpStatusCode)status, body), TimeProvider.System);

        if (thrown is not (null or ShopException))
            Assert.Fail(
                $"{call.Name}, status {status}, threw {thrown}\n{Convert.ToBase64String(body.AsSpan(0, Math.Min(body.Length, 300)))}"
            );
        if (thrown is ShopException { Details.Body.Length: > 1000 } or { Message.Length: > 2000 })
            Assert.Fail($"{call.Name} repeats too much of the response: {thrown}");
    }

    private static async Task<Exception?> RunAsync(TypedCall call, HttpMessageHandler handler, TimeProvider clock)
    {
        using var transport = new HttpMessageInvoker(handler);
        ShopStore store = TypedCall.CreateStore(
            call.Provider,
            new Uri("https://shop.example.com"),
            () => "text",
            new StoreServices(new ShopSdk.Http.ShopTransport(transport, transport), clock),
            options => options.MaxResponseBytes = Cap
        );
        return await call.RunAsync(store, new Planter(() => "text"), TestContext.Current.CancellationToken);
    }
}
