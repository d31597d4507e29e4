using RestSharp;
using ShopSdk.FaultLab.Clients;
using ShopSdk.TestKit;
using ShopSdk.TestKit.Vectors;

namespace ShopSdk.FaultLab;

/// <summary>How the other clients do on the vectors that ShopSdk's own tests hold it to.</summary>
internal static class VectorScore
{
    private static readonly Uri Address = new("http://shop.example.com/thing");

    /// <summary>A client under test: sends one request over the handler, and returns whether it takes the response for success.</summary>
    private delegate Task<bool> Sender(HttpMessageHandler transport, FakeClock clock, bool once, CancellationToken token);

    public static async Task WriteAsync(TextWriter to)
    {
        await WriteAsync(to, "HttpClient", (transport, _, once, token) => SendAsync(transport, once, token));
        await WriteAsync(
            to,
            "HttpClient with Polly on all methods",
            async (transport, clock, once, token) =>
            {
                using var retries = new ForeignRetries(clock) { InnerHandler = transport };
                return await SendAsync(retries, once, token);
            }
        );
        await WriteAsync(to, "RestSharp", (transport, _, once, token) => SendByRestSharpAsync(transport, once, token));
    }

    private static async Task WriteAsync(TextWriter to, string name, Sender send)
    {
        int once = 0,
            onceRight = 0,
            reads = 0,
            readsRight = 0,
            tooEarly = 0;
        foreach (OutcomeVector vector in OutcomeVector.All)
        {
            var clock = new FakeClock(OutcomeVector.Start) { AutoAdvance = true };
            using var caller = new CancellationTokenSource();
            using var transport = new ScriptedTransport(vector, clock, caller.Cancel);
            bool succeeded = await SucceedsAsync(send, transport, clock, vector.Effect == "Once", caller.Token);
            bool right = transport.Sends == vector.Sends && succeeded == (vector.Outcome == "succeeded");
            tooEarly += transport.Waits.Zip(vector.Waits).Count(wait => wait.First.TotalSeconds < wait.Second[0]);
            if (vector.Effect == "Once")
                (once, onceRight) = (once + 1, onceRight + (right ? 1 : 0));
            else
                (reads, readsRight) = (reads + 1, readsRight + (right ? 1 : 0));
        }
        await to.WriteLineAsync(
            $"vectors, {name}: right number of sends and right success on {onceRight} of {once} Once and {readsRight} of {reads} Read; sent again too early {tooEarly} times"
        );
    }

    private static async Task<bool> SucceedsAsync(
        Sender send,
        HttpMessageHandler transport,
        FakeClock clock,
        bool once,
        CancellationToken caller
    )
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60), clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, caller);
        try
        {
            return await send(transport, clock, once, both.Token);
        }
        catch (Exception e)
            when (e
                    is HttpRequestException
                        or OperationCanceledException
                        or IOException
                        or TimeoutException
                        or Polly.ExecutionRejectedException
            )
        {
            return false;
        }
    }

    private static async Task<bool> SendAsync(HttpMessageHandler handler, bool once, CancellationToken token)
    {
        using var client = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        using var request = new HttpRequestMessage(once ? HttpMethod.Post : HttpMethod.Get, Address);
        if (once)
            request.Content = new StringContent("{}");
        using HttpResponseMessage response = await client.SendAsync(request, token);
        return response.IsSuccessStatusCode && IsGood(await response.Content.ReadAsStringAsync(token));
    }

    private static async Task<bool> SendByRestSharpAsync(HttpMessageHandler handler, bool once, CancellationToken token)
    {
        using var http = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new RestClient(http);
        var request = new RestRequest(Address, once ? Method.Post : Method.Get) { Timeout = Timeout.InfiniteTimeSpan };
        if (once)
            request.AddStringBody("{}", ContentType.Json);
        RestResponse response = await client.ExecuteAsync(request, token);
        return response.IsSuccessful && response.Content is { } body && IsGood(body);
    }

    private static bool IsGood(string body) => body.Contains("\"ok\":true", StringComparison.Ordinal);
}
