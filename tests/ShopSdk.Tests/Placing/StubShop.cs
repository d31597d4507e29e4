using System.Net;
using System.Text;

namespace ShopSdk.Tests.Placing;

/// <summary>A shop of one checkout in memory: what placing and looking meet is set by the test.</summary>
internal sealed class StubShop : HttpMessageHandler
{
    public Func<CancellationToken, Task<HttpResponseMessage>> Place { get; set; } = _ => Response("""{"ok":true,"order":"1"}""");

    public Func<string, CancellationToken, Task<HttpResponseMessage>> LookUp { get; set; } =
        (_, _) => Response("""{"ok":true}""");

    public int Placings { get; private set; }

    /// <summary>Gets the body of the last placing.</summary>
    public string? Body { get; private set; }

    public List<string> Lookups { get; } = [];

    public static Task<HttpResponseMessage> Response(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") });

    public static Task<HttpResponseMessage> Lost() => Task.FromException<HttpResponseMessage>(new HttpRequestException("reset"));

    public static async Task<HttpResponseMessage> Hang(CancellationToken token)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token);
        throw new InvalidOperationException("unreachable");
    }

    /// <summary>Refuses before the bytes are asked for, so many times.</summary>
    public int Refusals { get; set; }

    /// <summary>Gets or sets what happens just before a refusal.</summary>
    public Func<Task> BeforeRefusal { get; set; } = () => Task.CompletedTask;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Get)
        {
            string key = request.RequestUri!.Query.Split('=')[1];
            Lookups.Add(key);
            return await LookUp(key, cancellationToken);
        }
        if (Refusals-- > 0)
        {
            await BeforeRefusal();
            throw new HttpRequestException("refused");
        }
        Body = await request.Content!.ReadAsStringAsync(cancellationToken);
        Placings++;
        return await Place(cancellationToken);
    }
}
