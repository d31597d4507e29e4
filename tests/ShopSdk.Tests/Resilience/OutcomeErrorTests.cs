using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Resilience;
using ShopSdk.TestKit;
using ShopSdk.Tests.Placing;

namespace ShopSdk.Tests.Resilience;

/// <summary>What a failed call throws: its type by what the caller does next, and a message that says what was seen.</summary>
public sealed class OutcomeErrorTests
{
    private const string Failed = """{"code":"c-1","message":"Out of luck"}""";

    private readonly FakeClock _clock = new(OutcomeVectorTests.Noon) { AutoAdvance = true };

    public static TheoryData<int, Type, RejectionReason?> Statuses =>
        new()
        {
            { 400, typeof(RequestRejectedException), RejectionReason.Invalid },
            { 422, typeof(RequestRejectedException), RejectionReason.Invalid },
            { 404, typeof(RequestRejectedException), RejectionReason.NotFound },
            { 410, typeof(RequestRejectedException), RejectionReason.NotFound },
            { 409, typeof(RequestRejectedException), RejectionReason.WrongState },
            { 405, typeof(RequestRejectedException), RejectionReason.OperationMissing },
            { 401, typeof(CredentialsRejectedException), null },
            { 403, typeof(CredentialsRejectedException), null },
            { 408, typeof(ProviderUnavailableException), null },
            { 429, typeof(ProviderUnavailableException), null },
            { 503, typeof(ProviderUnavailableException), null },
            { 302, typeof(ProviderResponseException), null },
        };

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Status_IsTheErrorThatSaysWhatToDoNext(int status, Type type, RejectionReason? reason)
    {
        ShopException error = await FailAsync(StubProvider.Read, () => Response(Failed, status));

        error.Should().BeOfType(type);
        (error as RequestRejectedException)?.Reason.Should().Be(reason);
        error.Message.Should().Be("Stub Read: Out of luck");
        error.ProviderCode.Should().Be("c-1");
        error.StatusCode.Should().Be((HttpStatusCode)status);
        error.Operation.Should().Be("Read");
        error.Provider.Should().Be(StubProvider.Instance.Id);
        error.Details.Body.Should().Contain("message");
        error.InnerException.Should().BeNull();
    }

    [Fact]
    public async Task Status_WithoutABody_HasNoCodeAndNoExcerpt()
    {
        ShopException error = await FailAsync(StubProvider.Read, () => Response("", 400));

        error.Message.Should().Be("Stub Read: It gave no reason.");
        error.ProviderCode.Should().BeNull();
        error.Details.Body.Should().BeNull();
    }

    [Fact]
    public async Task Limit_KeepsTheWaitThatTheProviderNamed()
    {
        ShopException error = await FailAsync(
            StubProvider.Read,
            () =>
            {
                HttpResponseMessage response = Response(Failed, 429);
                response.Headers.TryAddWithoutValidation("Retry-After", "60");
                return response;
            }
        );

        error.Should().BeOfType<ProviderUnavailableException>().Which.RetryAfter.Should().Be(TimeSpan.FromMinutes(1));
        error.Attempts.Should().Be(1, "a minute is more than a retry waits");
    }

    [Theory]
    [InlineData("", "application/json", "an empty body (application/json)")]
    [InlineData("<html>", "text/plain", "a web page (text/plain)")]
    [InlineData("nonsense", "text/html", "a web page (text/html)")]
    [InlineData("null", "application/json", "something else than the expected JSON (application/json)")]
    [InlineData("""{"ok":7}""", "application/json", "what cannot be read at $.ok:")]
    [InlineData("nonsense", null, "(no content type)")]
    public async Task Unreadable_SaysWhatItIsInstead(string body, string? type, string what)
    {
        ShopException error = await FailAsync(StubProvider.Read, () => Response(body, 200, type));

        error.Should().BeOfType<ProviderResponseException>();
        error.Message.Should().StartWith("Stub Read answered 200 with ").And.Contain(what);
    }

    [Fact]
    public async Task Oversized_NamesTheSetting()
    {
        ShopException error = await FailAsync(StubProvider.Read, () => Response(new string(' ', 1025), 200));

        error.Should().BeOfType<ProviderResponseException>();
        error.Message.Should().Be("Stub Read answered with more than 1024 bytes. Raise MaxResponseBytes if that is right.");
    }

    [Fact]
    public async Task Oversized_ByOneByteLess_IsRead()
    {
        StubResponse response = await SendAsync(StubProvider.Read, () => Response("""{"ok":true}""".PadRight(1024), 200));

        response.Ok.Should().BeTrue();
    }

    [Theory]
    [InlineData(true, "Stub Once could not be reached, or the connection broke. Nothing was sent.")]
    [InlineData(false, "Stub Once did not answer in time. Nothing was sent.")]
    public async Task NotSent_SaysSo(bool refused, string message)
    {
        ShopException error = await FailAsync(StubProvider.Once, new NeverAsking(refused ? null : _clock));

        error.Should().BeOfType<ProviderUnavailableException>().Which.RetryAfter.Should().BeNull();
        error.Message.Should().Be(message);
        error.InnerException.Should().NotBeNull();
        error.Attempts.Should().Be(4);
    }

    [Fact]
    public async Task Lost_ButRepeatable_SaysNothingAboutWhatWasSent()
    {
        ShopException error = await FailAsync(StubProvider.Read, new NeverAsking(null));

        error.Message.Should().Be("Stub Read could not be reached, or the connection broke.");
    }

    [Theory]
    [InlineData("Out of luck", "Out of luck.")]
    [InlineData("Out of luck.", "Out of luck.")]
    [InlineData("Out of luck!", "Out of luck!")]
    [InlineData("Out of luck?", "Out of luck?")]
    public async Task Unknown_WrapsWhatWasSeenInWholeSentences(string said, string sentence)
    {
        _clock.Advance(TimeSpan.FromSeconds(7));

        ShopException error = await FailAsync(StubProvider.Once, () => Response($$"""{"message":"{{said}}"}""", 400));

        OutcomeUnknownException unknown = error.Should().BeOfType<OutcomeUnknownException>().Subject;
        unknown
            .Message.Should()
            .Be($"Whether Stub Once took effect is not known: Stub Once: {sentence} Look it up before repeating it.");
        unknown.SentAt.Should().Be(_clock.GetUtcNow());
        unknown.InnerException.Should().BeOfType<RequestRejectedException>();
        unknown.Details.Should().BeSameAs(((ShopException)unknown.InnerException!).Details);
    }

    [Fact]
    public async Task FailureInside_OnTheList_IsTheRejectionItself()
    {
        ShopException error = await FailAsync(StubProvider.Once, () => Response("""{"failure":"listed"}""", 200));

        error.Should().BeOfType<RequestRejectedException>().Which.ProviderCode.Should().Be("listed");
        error.Message.Should().Be("Stub Once: The provider gave no reason.");
    }

    private Task<ShopException> FailAsync(ApiOperation operation, Func<HttpResponseMessage> response) =>
        FailAsync(operation, new Responding(response));

    private async Task<ShopException> FailAsync(ApiOperation operation, HttpMessageHandler handler)
    {
        Func<Task> send = () => SendAsync(operation, handler);
        return (await send.Should().ThrowAsync<ShopException>()).Which;
    }

    private Task<StubResponse> SendAsync(ApiOperation operation, Func<HttpResponseMessage> response) =>
        SendAsync(operation, new Responding(response));

    private async Task<StubResponse> SendAsync(ApiOperation operation, HttpMessageHandler handler)
    {
        using (handler)
        {
            ApiChannel channel = StubStore.Create(handler, _clock).Channel;
            ApiRequest request = channel.CreateRequest(operation);
            return await channel.SendAsync(ref request, StubJson.Response, TestContext.Current.CancellationToken);
        }
    }

    private static HttpResponseMessage Response(string body, int status, string? type = "application/json") =>
        new((HttpStatusCode)status)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body))
            {
                Headers = { ContentType = type is null ? null : new MediaTypeHeaderValue(type) },
            },
        };

    private sealed class Responding(Func<HttpResponseMessage> response) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            if (request.Content is { } content)
                await content.CopyToAsync(Stream.Null, cancellationToken);
            return response();
        }
    }

    /// <summary>Never asks for the request's bytes: it refuses immediately, or lets the time limit pass.</summary>
    private sealed class NeverAsking(FakeClock? clock) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            while (clock is not null && !cancellationToken.IsCancellationRequested)
                clock.AdvanceToNextTimer();
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            throw new HttpRequestException("refused");
        }
    }
}
