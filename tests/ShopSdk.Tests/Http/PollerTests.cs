using System.Net;
using ShopSdk.Http;
using ShopSdk.Resilience;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Http;

public sealed class PollerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeClock _clock = new(Noon) { AutoAdvance = true };
    private readonly List<DateTimeOffset> _asked = [];
    private readonly List<(int Asked, TimeSpan Wait)> _waits = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    public async Task Run_NotReadySoOften_AsksOnceMore(int pending)
    {
        ApiResult<string> response = await RunAsync(asked => asked <= pending ? NotReady("3") : Ready());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        _asked.Should().HaveCount(pending + 1);
        _waits.Select(wait => wait.Asked).Should().Equal(Enumerable.Range(1, pending));
    }

    [Theory]
    [InlineData("3", "in 9 seconds", 3000)]
    [InlineData("0.25", null, 250)]
    [InlineData("Wed, 04 Mar 2026 12:00:05 GMT", "in 9 seconds", 5000)]
    [InlineData(null, "Order is being processed Expected available in 3 seconds.", 3000)]
    [InlineData(null, "Expected available in 1 second.", 1000)]
    [InlineData(null, "3 seconds", 3000)]
    [InlineData(null, "Expected available in 3", 3000)]
    [InlineData("60", null, 60000)]
    [InlineData("soon", "预计 12 秒后可用 7", 12000)]
    public async Task Run_WaitIsNamed_AsksNeitherEarlierNorLater(string? header, string? text, int milliseconds)
    {
        await RunAsync(asked => asked == 1 ? NotReady(header, text) : Ready());

        _asked.Should().Equal(Noon, Noon.AddMilliseconds(milliseconds));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "Order is being processed")]
    [InlineData("0", null)]
    [InlineData("Wed, 04 Mar 2026 11:00:00 GMT", null)]
    public async Task Run_NoWaitIsNamed_WaitsLongerEachTimeUpToTheLongest(string? header, string? text)
    {
        await RunAsync(asked => asked <= 8 ? NotReady(header, text) : Ready());

        TimeSpan[] full = [.. new[] { 1, 2, 4, 8, 10, 10, 10, 10 }.Select(seconds => TimeSpan.FromSeconds(seconds))];
        _waits.Should().HaveCount(full.Length);
        foreach (((_, TimeSpan wait), TimeSpan most) in _waits.Zip(full))
            wait.Should().BeGreaterThanOrEqualTo(most / 2).And.BeLessThanOrEqualTo(most);
    }

    [Theory]
    [InlineData(10, "10")]
    [InlineData(10, "86400")]
    [InlineData(10, "99999999999999999999")]
    [InlineData(3600, "61")]
    public async Task Run_WaitDoesNotFit_StopsAtOnce(int deadlineSeconds, string header)
    {
        Func<Task> run = () => RunAsync(_ => NotReady(header), TimeSpan.FromSeconds(deadlineSeconds));

        await run.Should().ThrowAsync<TimeoutException>();
        _asked.Should().ContainSingle();
        _clock.GetUtcNow().Should().Be(Noon);
    }

    [Theory]
    [InlineData("Expected available in 99999999999999999999999999 seconds.")]
    [InlineData("Expected available in 86401 seconds.")]
    public async Task Run_TextNamesAnAbsurdWait_IsTakenForADay(string text)
    {
        Func<Task> run = () => RunAsync(_ => NotReady(null, text));

        (await run.Should().ThrowAsync<TimeoutException>()).WithMessage("1 1.00:00:00");
        _asked.Should().ContainSingle();
    }

    [Fact]
    public async Task Run_DeadlineComesNear_StopsBeforeTheWaitThatPassesIt()
    {
        Func<Task> run = () => RunAsync(_ => NotReady("3"), TimeSpan.FromSeconds(10));

        (await run.Should().ThrowAsync<TimeoutException>()).WithMessage("4 00:00:03");
        _asked.Should().Equal(Noon, Noon.AddSeconds(3), Noon.AddSeconds(6), Noon.AddSeconds(9));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task Run_AnyOtherStatus_IsTheResponse(HttpStatusCode status)
    {
        ApiResult<string> response = await RunAsync(_ => Response(status, "3", "throttled"));

        response.StatusCode.Should().Be(status);
        _asked.Should().ContainSingle();
    }

    [Fact]
    public async Task Run_CancelledWhileWaiting_Stops()
    {
        using var source = new CancellationTokenSource();
        Task running = RunAsync(_ => NotReady("3"), beforeWait: source.Cancel, token: source.Token);

        await ((Func<Task>)(() => running)).Should().ThrowAsync<OperationCanceledException>();
        _asked.Should().ContainSingle();
    }

    private Task<ApiResult<string>> RunAsync(
        Func<int, ApiResult<string>> response,
        TimeSpan? limit = null,
        Action? beforeWait = null,
        CancellationToken? token = null
    ) =>
        new Poller(new PollingOptions(), _clock, Deadline.After(_clock, limit ?? Timeout.InfiniteTimeSpan)).RunAsync(
            this,
            _ =>
            {
                _asked.Add(_clock.GetUtcNow());
                return Task.FromResult(response(_asked.Count));
            },
            response => response.Content,
            (_, asked, wait) =>
            {
                _waits.Add((asked, wait));
                beforeWait?.Invoke();
            },
            (_, asked, wait) => new TimeoutException($"{asked} {wait}"),
            token ?? Token
        );

    private static ApiResult<string> Ready() => Response(HttpStatusCode.OK, null, null);

    private static ApiResult<string> NotReady(string? header, string? text = null) =>
        Response(HttpStatusCode.Accepted, header, text);

    private static ApiResult<string> Response(HttpStatusCode status, string? header, string? text)
    {
        var response = new HttpResponseMessage(status);
        if (header is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", header);
        return new ApiResult<string>(response, text, null);
    }
}
