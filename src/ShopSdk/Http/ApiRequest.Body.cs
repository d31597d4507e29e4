using ShopSdk.Json;

namespace ShopSdk.Http;

public ref partial struct ApiRequest
{
    /// <summary>Writes the body as JSON; null leaves the request without one.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="format">How to write it.</param>
    public void SetBody<T>(T? body, JsonFormat<T> format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (body is null)
            return;
        if (_body.Array is not null)
            throw new InvalidOperationException($"Operation '{Operation.Name}': the body was set before.");
        _body = JsonBodyWriter.Write(body, format);
    }

    /// <summary>
    /// Hands the body over: an array from <see cref="System.Buffers.ArrayPool{T}.Shared"/> that the caller returns, or the default
    /// (no array) when there is none.
    /// </summary>
    internal ArraySegment<byte> TakeBody()
    {
        ArraySegment<byte> body = _body;
        _body = default;
        return body;
    }
}
