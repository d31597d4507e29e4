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
            // The call ends, by an early response, while the upload is under way.
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
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guard_PlainHttp11_IsAWitnessWhereTheTransportIsKnown(bool provable)
    {
        using HttpMessageInvoker guard = Guard(provable);
        using RequestContent content = New(oneShot: true);
        using HttpRequestMessage request = Request(content);

        using HttpResponseMessage response = await guard.SendAsync(request, Token);

        content.Witnessed.Should().Be(provable);
        request.Content.Should().BeSameAs(content, "handlers above may read it once more");
    }

    [Theory]
    [InlineData("2.0", HttpVersionPolicy.RequestVersionExact, false, "HTTP/2.0")]
    [InlineData("1.0", HttpVersionPolicy.RequestVersionExact, false, "HTTP/1.0")]
    [InlineData("1.1", HttpVersionPolicy.RequestVersionOrHigher, false, "RequestVersionOrHigher")]
    [InlineData("1.1", HttpVersionPolicy.RequestVersionOrLower, false, "RequestVersionOrLower")]
    [InlineData("1.1", HttpVersionPolicy.RequestVersionExact, true, "Expect: 100-continue")]
    public async Task Guard_AnythingElse_IsStoppedAndProven(string version, HttpVersionPolicy policy, bool expect, string named)
    {
        using var transport = new Nothing();
        using var guard = new HttpMessageInvoker(new SendGuard(transport, provable: true));
        using RequestContent content = New(oneShot: true);
        using HttpRequestMessage request = Request(content);
        request.Version = Version.Parse(version);
        request.VersionPolicy = policy;
        request.Headers.ExpectContinue = expect ? true : null;

        Func<Task> send = async () => await guard.SendAsync(request, Token);

        await send.Should().ThrowAsync<InvalidOperationException>().WithMessage($"*{named}*Remove that handler*");
        content.Refusal.Should().Contain(named);
        transport.Requests.Should().Be(0);
        (content.Witnessed && content.TrySeal()).Should().BeTrue("nothing was sent, and nothing will be");
    }

    [Fact]
    public async Task Guard_RefusalOfASecondPass_SaysNothingOfTheFirst()
    {
        using HttpMessageInvoker guard = Guard();
        using RequestContent content = New(oneShot: true);
        using HttpRequestMessage request = Request(content);
        await SendAsync(guard, request, synchronously: false);
        request.Version = HttpVersion.Version20;

        Func<Task> again = async () => await SendAsync(guard, request, synchronously: false);

        await again.Should().ThrowAsync<InvalidOperationException>().WithMessage("*HTTP/2.0*");
        content.Refusal.Should().BeNull("it was sent before");
    }

    [Fact]
    public async Task Guard_WhatItHandsOn_NobodyAboveHasBuffered()
    {
        using RequestContent content = New(oneShot: true);
        await content.LoadIntoBufferAsync(Token);
        content.Headers.TryAddWithoutValidation("Digest", "sha-256=abc");

        using RequestContent passed = content.TryPass(provable: true)!;
        using var sent = new MemoryStream();
        await passed.CopyToAsync(sent, Token);
        Func<Task> again = async () => await passed.CopyToAsync(sent, Token);

        await again.Should().ThrowAsync<InvalidOperationException>("a transport that sends again finds nothing");
        sent.ToArray().Should().Equal(1, 2, 3);
        passed.Headers.ToString().Should().Be(content.Headers.ToString());
    }

    [Fact]
    public async Task Seal_ReachesWhatHasPassed()
    {
        using RequestContent content = New(oneShot: true);
        using RequestContent passed = content.TryPass(provable: true)!;
        using var sent = new MemoryStream();

        bool proven = content.TrySeal();

        proven.Should().BeTrue();
        Func<Task> late = async () => await passed.CopyToAsync(sent, Token);
        await late.Should().ThrowAsync<InvalidOperationException>();
        sent.Length.Should().Be(0);
    }

    [Fact]
    public async Task Seal_AfterWhatPassedWasAskedFor_ProvesNothing()
    {
        using RequestContent content = New(oneShot: true);
        using RequestContent passed = content.TryPass(provable: true)!;
        using var sent = new MemoryStream();
        await passed.CopyToAsync(sent, Token);

        content.TrySeal().Should().BeFalse();
    }

    [Fact]
    public void Pass_OfASealedContent_IsRefused()
    {
        using RequestContent content = New(oneShot: true);
        content.TrySeal();

        content.TryPass(provable: true).Should().BeNull();
        content.Witnessed.Should().BeFalse();
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
            .WithMessage("*replaced the content*Remove that handler from the SDK's HTTP clients, and share no handler*");
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

    private static HttpMessageInvoker Guard(bool provable = true) => new(new SendGuard(new Nothing(), provable));

    private static async Task SendAsync(HttpMessageInvoker guard, HttpRequestMessage request, bool synchronously)
    {
        await Task.Yield();
        using HttpResponseMessage response = synchronously ? guard.Send(request, Token) : await guard.SendAsync(request, Token);
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
        public int Requests { get; private set; }

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return new HttpResponseMessage();
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(Send(request, cancellationToken));
    }
}
