using System.Diagnostics.CodeAnalysis;
using Refit;
using ShopSdk.Http;

namespace ShopSdk.RefitEngine;

/// <summary>A request that Refit built, checked against the method that it belongs to.</summary>
internal sealed class BuiltRequest
{
    private readonly HttpRequestMessage _request;
    private readonly object?[] _arguments;

    private BuiltRequest(HttpRequestMessage request, ApiOperation operation, object?[] arguments) =>
        (_request, Operation, _arguments) = (request, operation, arguments);

    public ApiOperation Operation { get; }

    /// <summary>Gets the token that the caller passed: the last argument of every typed method.</summary>
    public CancellationToken Caller => _arguments[^1] is CancellationToken token ? token : CancellationToken.None;

    public IReadOnlyList<KeyValuePair<string, string>> Headers =>
        [
            .. from header in _request.Headers.NonValidated
            from value in header.Value
            select new KeyValuePair<string, string>(header.Key, value),
        ];

    /// <summary>Finds the method that a request belongs to.</summary>
    /// <exception cref="InvalidOperationException">It belongs to no method, or it differs from its method.</exception>
    public static BuiltRequest Read(HttpRequestMessage request, RefitApi api)
    {
        if (
            !TryGet(request, HttpRequestMessageOptions.InterfaceType, out Type? type)
            || type != api.Implemented
            || !TryGet(request, HttpRequestMessageOptions.MethodName, out string? method)
            || api.FindOperation(method) is not { } operation
        )
            throw new InvalidOperationException($"This request was not made by a method of {api.Name}. It was not sent.");
        if (
            !TryGet(request, HttpRequestMessageOptions.RelativePathTemplate, out string? path)
            || path != operation.Path
            || request.Method != operation.Method
            || !TryGet(request, HttpRequestMessageOptions.MethodArguments, out object?[]? arguments)
            || arguments.Length <= operation.Target.Path.Names.Length
        )
            throw Differs(operation);
        return new BuiltRequest(request, operation, arguments);
    }

    /// <summary>Reads the body; null when there is none.</summary>
    /// <exception cref="ArgumentNullException">The caller passed null for it.</exception>
    public async Task<byte[]?> ReadBodyAsync()
    {
        if (_request.Content is not { } content)
            return null;
        byte[] body = await content.ReadAsByteArrayAsync().ConfigureAwait(false);
        if (body.Length == 0)
            return null;
        if (content.Headers.ContentType is not { MediaType: "application/json", CharSet: "utf-8" })
            throw Differs(Operation);
        return body.AsSpan().SequenceEqual("null"u8)
            ? throw new ArgumentNullException($"Operation '{Operation.Name}': the body is null.", (Exception?)null)
            : body;
    }

    /// <summary>Gets the address, with the path from the store's options if they override it.</summary>
    /// <exception cref="ArgumentException">A path value would lead to another address.</exception>
    public Uri AddressFor(ApiChannel channel)
    {
        string prefix = channel.Settings.AddressPrefix;
        string declared = BuildPath(new ApiRequest(Operation), prefix);
        Uri built = _request.RequestUri ?? throw Differs(Operation);
        if (!built.AbsoluteUri.StartsWith(declared, StringComparison.Ordinal))
            throw Differs(Operation);
        string query = built.AbsoluteUri[declared.Length..];
        if (query.Length > 0 && query[0] != '?')
            throw Differs(Operation);
        return channel.Settings.TargetOf(Operation) is { } other
            ? new Uri(Append(BuildPath(new ApiRequest(Operation, other), prefix), query), ChannelSettings.AddressAsWritten)
            : built;
    }

    private string BuildPath(ApiRequest request, string prefix)
    {
        string[] names = Operation.Target.Path.Names;
        for (int i = 0; i < names.Length; i++)
            request.AddPath(names[i], _arguments[i] as string);
        return request.BuildAddress(prefix);
    }

    private static string Append(string address, string query) =>
        query.Length > 0 && address.Contains('?', StringComparison.Ordinal) ? $"{address}&{query[1..]}" : address + query;

    private static InvalidOperationException Differs(ApiOperation operation) =>
        new($"The request that Refit built for {operation.Name} differs from its method. It was not sent.");

    private static bool TryGet<T>(HttpRequestMessage request, string key, [NotNullWhen(true)] out T? value)
        where T : class => request.Options.TryGetValue(new HttpRequestOptionsKey<T>(key), out value) && value is not null;
}
