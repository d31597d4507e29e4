using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ShopSdk.Json;
using ShopSdk.Resilience;

namespace ShopSdk.Http;

/// <content>The response: read into a pooled array up to a cap, then parsed.</content>
internal partial class ApiCall
{
    private const int FirstSize = 4096;

    private byte[]? _responseBytes;
    private int _responseLength;
    private bool _isResponseLeft;

    private ReadOnlySpan<byte> ResponseBody
    {
        get
        {
            ReadOnlySpan<byte> bytes = _responseBytes.AsSpan(0, _responseLength);
            return bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        }
    }

    /// <summary>Parses the response's body.</summary>
    public T Read<T>(JsonFormat<T> format)
    {
        T? value;
        try
        {
            value = format.Read(ResponseBody);
        }
        catch (JsonException e)
        {
            throw Unreadable(e);
        }
        if (value is null)
            throw Unreadable(null);
        if (value is IResponseEnvelope { Failure: { } failure })
            throw Rejected(Settings.Errors.ReadEnvelope(Operation, failure), AttemptObservation.FailureInside);
        if (value is IIdentifiedResponse identified)
            identified.Identify(HeaderOf(Settings.RequestIdHeader));
        return value;
    }

    /// <summary>Makes an <see cref="ApiResult{T}"/>. The body of a "not ready" response is parsed only when the caller asks for the content.</summary>
    public ApiResult<T> ToResult<T>(JsonFormat<T> format)
    {
        if (Response is null || End != AttemptEnd.Responded)
            ThrowIfFailed();
        if (!IsOnce && Response!.StatusCode == HttpStatusCode.Accepted)
            return new ApiResult<T>(this, Response, format);
        (T? content, ShopException? error) = ReadContent(format);
        return new ApiResult<T>(Response!, content, error);
    }

    /// <summary>Leaves the response's bytes to someone else, who releases them.</summary>
    public void LeaveResponse() => _isResponseLeft = true;

    /// <summary>Parses the body of a response that may have none, or gives the error that the response means.</summary>
    public (T? Content, ShopException? Error) ReadContent<T>(JsonFormat<T> format)
    {
        try
        {
            ThrowIfFailed();
            return (_responseLength > 0 && Response!.StatusCode != HttpStatusCode.NoContent ? Read(format) : default, null);
        }
        catch (ShopException e)
        {
            return (default, e);
        }
    }

    /// <summary>Reads to the end; false when there is more than allowed.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> ReadResponseAsync(HttpContent content, CancellationToken cancellationToken)
    {
        int cap = Settings.MaxResponseBytes;
        long? stated = content.Headers.ContentLength;
        if (stated > cap)
            return false;
        _responseBytes = ArrayPool<byte>.Shared.Rent((int)(stated ?? FirstSize));
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        // Where the length is known, its last byte is the end: the platform has let the connection go by then.
        while (_responseLength != stated)
        {
            if (_responseLength == _responseBytes.Length)
                Grow();
            int read = await stream.ReadAsync(_responseBytes.AsMemory(_responseLength), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return true;
            _responseLength += read;
            if (_responseLength > cap)
                return false;
        }
        return true;
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(_responseBytes!.Length * 2);
        _responseBytes.AsSpan(0, _responseLength).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_responseBytes);
        _responseBytes = larger;
    }

    /// <summary>Returns the response's bytes to the pool.</summary>
    public void ReleaseResponse()
    {
        if (_responseBytes is { } bytes)
            ArrayPool<byte>.Shared.Return(bytes);
        _responseBytes = null;
        _responseLength = 0;
    }
}
