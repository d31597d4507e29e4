using System.Buffers;
using System.Net;
using ShopSdk.Http;

namespace ShopSdk.Tests.Http;

/// <summary>A content gives its bytes once, never after it was sealed, and knows whether they were asked for.</summary>
public sealed partial class RequestContentTests
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
