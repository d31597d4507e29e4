using ShopSdk.FaultLab.Clients;
using ShopSdk.TestKit;
using ShopSdk.TestKit.Vectors;

namespace ShopSdk.FaultLab;

/// <summary>How the other clients do on the vectors that ShopSdk's own tests hold it to.</summary>
internal static class VectorScore
{
    public static async Task WriteAsync(TextWriter to)
    {
        await WriteAsync(to, "HttpClient", (handler, _) => handler);
        await WriteAsync(
            to,
            "HttpClient with Polly on all methods",
            (handler, clock) => new ForeignRetries(clock) { InnerHandler = handler }
        );
    }

    private static async Task WriteAsync(TextWriter to, string name, Func<HttpMessageHandler, FakeClock, HttpMessageHandler> wrap)
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
            using var client = new HttpClient(wrap(transport, clock), disposeHandler: false)
            {
                Timeout = Timeout.InfiniteTimeSpan,
            };
            bool succeeded = await SendAsync(client, vector, clock, caller.Token);
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

    private static async Task<bool> SendAsync(HttpClient client, OutcomeVector vector, FakeClock clock, CancellationToken caller)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60), clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, caller);
        bool once = vector.Effect == "Once";
        using var request = new HttpRequestMessage(once ? HttpMethod.Post : HttpMethod.Get, "http://shop.example.com/thing");
        if (once)
            request.Content = new StringContent("{}");
        try
        {
            using HttpResponseMessage response = await client.SendAsync(request, both.Token);
            string body = await response.Content.ReadAsStringAsync(both.Token);
            return response.IsSuccessStatusCode && body.Contains("\"ok\":true", StringComparison.Ordinal);
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
}
