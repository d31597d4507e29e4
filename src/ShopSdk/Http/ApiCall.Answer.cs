using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Resilience;

namespace ShopSdk.Http;

/// <content>The answer: read into a pooled array up to a cap, then parsed.</content>
internal partial class ApiCall
{
    private const int FirstSize = 4096;

    private byte[]? _answerBytes;
    private int _answerLength;

    private ReadOnlySpan<byte> Answer
    {
        get
        {
            ReadOnlySpan<byte> bytes = _answerBytes.AsSpan(0, _answerLength);
            return bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        }
    }

    /// <summary>Parses the answer's body.</summary>
    public T Read<T>(JsonTypeInfo<T> typeInfo)
    {
        T? value;
        try
        {
            value = JsonSerializer.Deserialize(Answer, typeInfo);
        }
        catch (JsonException e)
        {
            throw Unreadable(e);
        }
        if (value is null)
            throw Unreadable(null);
        if (value is IAnswerEnvelope { Failure: { } failure })
            throw Rejected(Settings.Provider.Faults.ReadEnvelope(Operation, failure), Seen.FailureInside);
        if (value is IIdentifiedAnswer identified)
            identified.Identify(HeaderOf(Settings.Provider.RequestIdHeader));
        return value;
    }

    /// <summary>Makes a response of it, with the error inside where there is one.</summary>
    public IApiResponse<T> ToResponse<T>(JsonTypeInfo<T> typeInfo)
    {
        if (Response is null || End != AttemptEnd.Answered)
            ThrowIfFailed();
        T? content = default;
        Errors.ShopException? error = null;
        try
        {
            ThrowIfFailed();
            if (_answerLength > 0 && Response!.StatusCode != HttpStatusCode.NoContent)
                content = Read(typeInfo);
        }
        catch (Errors.ShopException e)
        {
            error = e;
        }
        return new ApiResponse<T>(Response!, content, error);
    }

    /// <summary>Reads to the end; false when there is more than allowed.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> ReadAnswerAsync(HttpContent content, CancellationToken cancellationToken)
    {
        int cap = Settings.Options.MaxAnswerBytes;
        long? stated = content.Headers.ContentLength;
        if (stated > cap)
            return false;
        // One byte more than stated, so that the end is seen without growing.
        _answerBytes = ArrayPool<byte>.Shared.Rent(stated is { } length ? (int)length + 1 : FirstSize);
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            if (_answerLength == _answerBytes.Length)
                Grow();
            int read = await stream.ReadAsync(_answerBytes.AsMemory(_answerLength), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return true;
            _answerLength += read;
            if (_answerLength > cap)
                return false;
        }
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(_answerBytes!.Length * 2);
        _answerBytes.AsSpan(0, _answerLength).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_answerBytes);
        _answerBytes = larger;
    }

    private void ReleaseAnswer()
    {
        if (_answerBytes is { } bytes)
            ArrayPool<byte>.Shared.Return(bytes);
        _answerBytes = null;
        _answerLength = 0;
    }
}
