using System.Net;
using System.Net.Http.Headers;
using ShopSdk.Errors;

namespace ShopSdk.Http;

/// <summary>An answer together with its status and headers, for methods that return it instead of throwing.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
public interface IApiResponse<out T> : IDisposable
{
    /// <summary>Gets the HTTP status.</summary>
    HttpStatusCode StatusCode { get; }

    /// <summary>Gets whether the status is in the range 200 to 299.</summary>
    bool IsSuccessStatusCode { get; }

    /// <summary>Gets the headers of the answer.</summary>
    HttpResponseHeaders Headers { get; }

    /// <summary>Gets the headers of the answer's content; null when there was no content.</summary>
    HttpContentHeaders? ContentHeaders { get; }

    /// <summary>Gets the text beside the status; null when the server sent none.</summary>
    string? ReasonPhrase { get; }

    /// <summary>
    /// Gets the content; null when the call failed or the answer had no content. That of a 202 is read when it is asked for, so ask
    /// before disposing.
    /// </summary>
    T? Content { get; }

    /// <summary>Gets what went wrong; null when the call succeeded.</summary>
    ShopException? Error { get; }
}
