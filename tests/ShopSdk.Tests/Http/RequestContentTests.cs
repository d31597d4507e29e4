using System.Buffers;
using System.Net;
using ShopSdk.Http;

namespace ShopSdk.Tests.Http;

/// <summary>The witness of the hand-over: once asked, once given, and never after it was sealed.</summary>
public sealed class RequestContentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OneShot_AskedAgain_Refuses()
    {
        using RequestContent content = New(oneShot: true);
        using var sent = new MemoryStream();
        await content.CopyToAsync(sent, Token);

        Func<Task> again = async () => await content.CopyToAsync(sent, Token);

        await again
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*sent again*Remove retries*where that is safe.");
        sent.ToArray().Should().Equal(1, 2, 3);
        content.TrySeal().Should().BeFalse("the bytes were asked for");
    }

    [Fact]
    public async Task Repeatable_AskedAgain_GivesTheSame()
    {
        using RequestContent content = New(oneShot: false);
        using var sent = new MemoryStream();

        await content.CopyToAsync(sent, Token);
        await content.CopyToAsync(sent, Token);

        sent.ToArray().Should().Equal(1, 2, 3, 1, 2, 3);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sealed_AskedLate_Refuses(bool oneShot)
    {
        using RequestContent content = New(oneShot);
        content.TrySeal().Should().BeTrue();
        using var sent = new MemoryStream();

        Func<Task> late = async () => await content.CopyToAsync(sent, Token);

        await late.Should().ThrowAsync<InvalidOperationException>();
        sent.Length.Should().Be(0);
        content.TrySeal().Should().BeTrue("it stays proven");
    }

    [Fact]
    public async Task Asked_OnAStreamThatFails_CountsAsAsked()
    {
        using RequestContent content = New(oneShot: true);
        var closed = new MemoryStream();
        await closed.DisposeAsync();

        await FluentActions.Awaiting(async () => await content.CopyToAsync(closed, Token)).Should().ThrowAsync<Exception>();

        content.TrySeal().Should().BeFalse();
    }

    [Fact]
    public async Task Body_StaysWhileItIsWrittenAndGoesBackToThePoolAfterwards()
    {
        RequestBody body = NewBody();
        using var content = new RequestContent(body, oneShot: true);
        using var upload = new Upload(() =>
        {
            // The call ends, by an early answer, while the upload is under way.
            body.Release();
            body.Bytes.ToArray().Should().Equal(1, 2, 3);
        });

        await content.CopyToAsync(upload, Token);

        upload.ToArray().Should().Equal(1, 2, 3);
        FluentActions.Invoking(() => body.Bytes).Should().Throw<ArgumentOutOfRangeException>("the array is another's now");
    }

    [Fact]
    public async Task Body_AskedForAfterTheCallIsOver_IsRefused()
    {
        RequestBody body = NewBody();
        using var content = new RequestContent(body, oneShot: false);
        using var sent = new MemoryStream();
        body.Release();

        Func<Task> late = async () => await content.CopyToAsync(sent, Token);

        await late.Should().ThrowAsync<InvalidOperationException>("the array is another's now").WithMessage("*is over*");
        body.TryHold().Should().BeFalse();
        RequestBody.Empty.TryHold().Should().BeTrue();
    }

    [Fact]
    public void Length_IsKnown_SoThatNothingIsChunked()
    {
        using RequestContent content = New(oneShot: true);
        using var empty = new RequestContent(RequestBody.Empty, oneShot: true);

        content.Headers.ContentLength.Should().Be(3);
        content.Headers.ContentType!.ToString().Should().Be("application/json; charset=utf-8");
        empty.Headers.ContentLength.Should().Be(0);
        empty.Headers.ContentType.Should().BeNull();
    }

    [Theory]
    [InlineData("1.1", HttpVersionPolicy.RequestVersionExact, false, true)]
    [InlineData("2.0", HttpVersionPolicy.RequestVersionExact, false, false)]
    [InlineData("1.1", HttpVersionPolicy.RequestVersionOrHigher, false, false)]
    [InlineData("1.1", HttpVersionPolicy.RequestVersionExact, true, false)]
    public async Task Guard_Conditions_MakeTheWitness(string version, HttpVersionPolicy policy, bool expect, bool witnessed)
    {
        using HttpMessageInvoker guard = Guard();
        using RequestContent content = New(oneShot: true);
        using HttpRequestMessage request = Request(content);
        request.Version = Version.Parse(version);
        request.VersionPolicy = policy;
        request.Headers.ExpectContinue = expect ? true : null;

        using HttpResponseMessage answer = await guard.SendAsync(request, Token);

        content.Witnessed.Should().Be(witnessed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guard_SecondPass_IsRefused(bool synchronously)
    {
        using HttpMessageInvoker guard = Guard();
        using RequestContent content = New(oneShot: true);
        using HttpRequestMessage request = Request(content);
        await SendAsync(guard, request, synchronously);

        Func<Task> again = async () => await SendAsync(guard, request, synchronously);

        await again
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*sent a request again*Remove retries*where that is safe.");
        content.Witnessed.Should().BeTrue("what the first pass saw stays");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guard_ContentOfAnother_IsRefused(bool synchronously)
    {
        using HttpMessageInvoker guard = Guard();
        using var other = new StringContent("{}");
        using HttpRequestMessage request = Request(other);

        Func<Task> send = async () => await SendAsync(guard, request, synchronously);

        await send.Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*replaced the content*Remove that handler from the SDK's HTTP clients.");
    }

    private static RequestContent New(bool oneShot) => new(NewBody(), oneShot);

    private static RequestBody NewBody()
    {
        byte[] pooled = ArrayPool<byte>.Shared.Rent(3);
        (pooled[0], pooled[1], pooled[2]) = (1, 2, 3);
        return new RequestBody(pooled, 3);
    }

    private static HttpRequestMessage Request(HttpContent content) =>
        new(HttpMethod.Post, "http://127.0.0.1/")
        {
            Content = content,
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };

    private static HttpMessageInvoker Guard() => new(new HandoverGuard(new Nothing()));

    private static async Task SendAsync(HttpMessageInvoker guard, HttpRequestMessage request, bool synchronously)
    {
        await Task.Yield();
        using HttpResponseMessage answer = synchronously ? guard.Send(request, Token) : await guard.SendAsync(request, Token);
    }

    private sealed class Upload(Action whileWriting) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            whileWriting();
            return base.WriteAsync(buffer, cancellationToken);
        }
    }

    private sealed class Nothing : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => new();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage());
    }
}
