using System.Net;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.TestKit;
using ShopSdk.Tests.Placing;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Http;

/// <summary>Responses with 202, whose content is read only when it is asked for.</summary>
public sealed class ApiResultTests
{
    [Fact]
    public async Task Content_OfA202_IsReadWhenAskedFor()
    {
        using ApiResult<StubResponse> response = await SendAsync("""{"order":"7"}""", ApiRead);

        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
        response.IsSuccessStatusCode.Should().BeTrue();
        response.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(3));
        response.Content!.Order.Should().Be("7");
        response.Content.Should().BeSameAs(response.Content);
        response.Error.Should().BeNull();
    }

    [Fact]
    public async Task Error_OfA202ThatCannotBeRead_SaysSo()
    {
        using ApiResult<StubResponse> response = await SendAsync("<html>", ApiRead);

        response.Error.Should().BeOfType<ProviderResponseException>();
        response.Content.Should().BeNull();
    }

    [Fact]
    public async Task Content_ReadBeforeDisposing_Stays()
    {
        ApiResult<StubResponse> response = await SendAsync("""{"order":"7"}""", ApiRead);
        _ = response.Content;

        response.Dispose();
        response.Dispose();

        response.Content!.Order.Should().Be("7");
    }

    [Fact]
    public async Task Content_AfterDisposing_IsNotReadAnyMore()
    {
        ApiResult<StubResponse> response = await SendAsync("""{"order":"7"}""", ApiRead);

        response.Dispose();

        response.Content.Should().BeNull();
        response.Error.Should().BeNull();
        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
    }

    /// <summary>Whether the call took effect must not depend on whether its content is read.</summary>
    [Fact]
    public async Task Content_OfACallThatMustNotBeRepeated_IsReadAtOnce()
    {
        ApiResult<StubResponse> response = await SendAsync("<html>", StubProvider.Once);

        response.Dispose();

        response.Error.Should().BeOfType<OutcomeUnknownException>();
    }

    private static ApiOperation ApiRead => StubProvider.Read;

    private static async Task<ApiResult<StubResponse>> SendAsync(string body, ApiOperation operation)
    {
        using var handler = new Responding(body);
        ApiChannel channel = StubStore.Create(handler, new FakeClock(OutcomeVectorTests.Noon)).Channel;
        return await SendAsync(channel, operation);
    }

    private static Task<ApiResult<StubResponse>> SendAsync(ApiChannel channel, ApiOperation operation)
    {
        ApiRequest request = channel.CreateRequest(operation);
        return channel.SendForResultAsync(ref request, StubJson.Response, TestContext.Current.CancellationToken);
    }

    private sealed class Responding(string body) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            if (request.Content is { } content)
                await content.CopyToAsync(Stream.Null, cancellationToken);
            var response = new HttpResponseMessage(HttpStatusCode.Accepted)
            {
                Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
            };
            response.Headers.TryAddWithoutValidation("Retry-After", "3");
            return response;
        }
    }
}
