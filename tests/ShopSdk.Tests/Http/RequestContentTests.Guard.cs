using System.Buffers;
using System.Net;
using ShopSdk.Http;

namespace ShopSdk.Tests.Http;

/// <content>The content together with the guard.</content>
public sealed partial class RequestContentTests
{
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
}
