using System.Net;
using System.Net.Http.Headers;
using ShopSdk.Errors;

namespace ShopSdk.Http;

/// <summary>An answer with its status and headers. The body has been read: disposing it frees nothing that matters.</summary>
internal sealed class ApiResponse<T>(HttpResponseMessage response, T? content, ShopException? error) : IApiResponse<T>
{
    public HttpStatusCode StatusCode => response.StatusCode;

    public bool IsSuccessStatusCode => response.IsSuccessStatusCode;

    public HttpResponseHeaders Headers => response.Headers;

    public HttpContentHeaders? ContentHeaders => response.Content.Headers;

    public string? ReasonPhrase => response.ReasonPhrase;

    public T? Content { get; } = content;

    public ShopException? Error { get; } = error;

    public void Dispose() => response.Dispose();
}
