using System.Text.Json.Serialization.Metadata;

namespace ShopSdk.Http;

public ref partial struct ApiRequest
{
    /// <summary>Writes the body as JSON; null leaves the request without one.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="typeInfo">How to write it, from the provider's serializer context.</param>
    public void SetBody<T>(T? body, JsonTypeInfo<T> typeInfo)
    {
        if (body is null)
            return;
        if (_body.Array is not null)
            throw new InvalidOperationException($"Operation '{Operation.Name}': the body was set before.");
        _body = JsonBodyWriter.Write(body, typeInfo);
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
