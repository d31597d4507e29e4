using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ShopSdk.TestKit;

namespace ShopSdk.RefitEngine.Tests.SameResponses;

/// <summary>One way for a call to end.</summary>
/// <param name="Name">What is odd about it.</param>
/// <param name="Respond">Responds, or fails; is given the clock and the caller's cancellation.</param>
internal sealed record OddResponse(string Name, Func<Exchange, Task<HttpResponseMessage>> Respond)
{
    private const string Text = "a secret of somebody";

    public static IReadOnlyList<OddResponse> All { get; } =
    [
        Plain(200, "{}"),
        Plain(200, "[]"),
        Plain(200, ""),
        Plain(200, "null"),
        Plain(200, "\uFEFF{}"),
        Plain(200, $$"""{"id": {"a": "{{Text}}"}, "code": [], "data": 3, "checkout": 1}"""),
        Plain(200, $$"""{"code": 40001, "success": false, "msg": "{{Text}}", "message": "no", "data": null}"""),
        Plain(200, "<html>please wait</html>", "text/html"),
        Plain(201, "{}"),
        Plain(202, """{"detail": "Retry in 3 seconds.", "code": "throttled"}"""),
        Plain(202, ""),
        Plain(202, $"{{ {Text}"),
        Plain(204, ""),
        Plain(301, ""),
        Plain(307, ""),
        Plain(400, """{"code": "order_placed", "detail": "placed", "order": {"id": 7}}"""),
        Plain(400, $$"""{"message": "{{Text}}"}"""),
        Plain(401, """{"code": 1001, "message": "log in"}"""),
        Plain(404, "<html>nothing here</html>", "text/html"),
        Plain(405, ""),
        Plain(409, "{}"),
        Plain(422, """{"errors": ["too many decimals"]}"""),
        Plain(429, ""),
        Plain(500, "oops", "text/plain"),
        Plain(503, $$"""{"code": "{{Text}}"}"""),
        Plain(200, $$"""{"id": "{{new string('x', 2000)}}"}""") with
        {
            Name = "more than allowed",
        },
        new("a response that breaks off", exchange => exchange.RespondAsync(200, new BrokenContent())),
        new("no connection", _ => throw new HttpRequestException("Connection refused by 10.0.0.7")),
        new("a lost connection", exchange => exchange.FailAsync(new HttpRequestException("Lost 10.0.0.7"))),
        new("no response in time", exchange => exchange.StayAwayAsync()),
        new("canceled before anything is sent", exchange => exchange.CancelAsync(afterSending: false)),
        new("canceled after sending", exchange => exchange.CancelAsync(afterSending: true)),
        new("canceled, and answered all the same", exchange => exchange.RespondAfterCancelAsync(Content("{}"))),
    ];

    public override string ToString() => Name;

    private static OddResponse Plain(int status, string body, string type = "application/json") =>
        new(
            $"{status} {type} {body}",
            async exchange =>
            {
                HttpResponseMessage response = await exchange.RespondAsync(status, Content(body, type));
                response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));
                response.Headers.Location = new Uri("https://elsewhere.example.com/");
                response.Headers.TryAddWithoutValidation("Request-Id", "req-1");
                response.Headers.TryAddWithoutValidation("update-token", "renewed");
                return response;
            }
        );

    private static StringContent Content(string body, string type = "application/json") => new(body, Encoding.UTF8, type);

    /// <summary>Gives a few bytes and then fails.</summary>
    private sealed class BrokenContent : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("{\"id\":"u8.ToArray());
            throw new IOException("The connection was reset by 10.0.0.7");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
