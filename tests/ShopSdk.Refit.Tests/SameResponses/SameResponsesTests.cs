using ShopSdk.RefitEngine.Tests.SameBytes;
using ShopSdk.Stores;
using ShopSdk.TestKit;

namespace ShopSdk.RefitEngine.Tests.SameResponses;

/// <summary>Every method of every typed interface, through both engines, however the call ends: the same response, or the same error.</summary>
public sealed class SameResponsesTests
{
    public static TheoryData<string> Responses => [.. OddResponse.All.Select(response => response.Name)];

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task Both_engines_end_the_same(string response)
    {
        OddResponse odd = OddResponse.All.Single(a => a.Name == response);
        var differences = new List<string>();

        foreach (TypedMethod method in TypedMethod.All)
        {
            string generated = await EndAsync(method, odd, method.ByGenerated);
            string refit = await EndAsync(method, odd, method.ByRefit);
            if (generated != refit)
                differences.Add($"{method}\n- {generated}\n+ {refit}");
        }

        differences.Should().BeEmpty();
    }

    private static async Task<string> EndAsync(TypedMethod method, OddResponse odd, Func<ShopStore, object> create)
    {
        var clock = new FakeClock();
        using var caller = new CancellationTokenSource();
        using var handler = new Handler(odd, clock, caller);
        ShopStore store = TestStore.Over(
            handler,
            method.Provider,
            options =>
            {
                // Refit tries once; other tests cover the retries of the other engine.
                options.Retry.MaxRetries = 0;
                options.MaxResponseBytes = 1024;
            },
            clock
        );
        object?[] arguments = new Arguments(OddInput.All[0]).For(method);
        arguments[^1] = caller.Token;
        return await method.RunAsync(create(store), arguments);
    }

    private sealed class Handler(OddResponse odd, FakeClock clock, CancellationTokenSource caller) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            odd.Respond(new Exchange(request, clock, caller, cancellationToken));
    }
}
