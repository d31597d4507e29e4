using System.ComponentModel;
using ShopSdk.Resilience;

namespace ShopSdk.Http;

/// <summary>What is known about one method of a typed interface before it is called. Generated code creates one per method.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation
{
    private static readonly IReadOnlyList<KeyValuePair<string, string>> NoHeaders = [];

    /// <summary>Describes an operation.</summary>
    /// <param name="name">The method's name without <c>Async</c>.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path template, such as <c>/api/order/{orderId}</c>.</param>
    /// <param name="effect">What one send does.</param>
    /// <param name="headers">The headers that every call sends; null for none.</param>
    /// <exception cref="ArgumentException">The path or a header cannot be used.</exception>
    public ApiOperation(
        string name,
        HttpMethod method,
        string path,
        Effect effect,
        IReadOnlyList<KeyValuePair<string, string>>? headers = null
    )
    {
        var template = PathTemplate.Parse(path, out string problem);
        if (template is null)
            throw new ArgumentException($"Operation '{name}': the path \"{path}\" is not usable, {problem}.", nameof(path));

        foreach ((string header, string value) in headers ?? NoHeaders)
        {
            if (HeaderRules.FindProblem(header, value) is { } headerProblem)
                throw new ArgumentException($"Operation '{name}': {headerProblem}.", nameof(headers));
        }

        Name = name;
        Effect = effect;
        Headers = headers ?? NoHeaders;
        Target = new OperationTarget(method, template);
    }

    /// <summary>Gets the method's name without <c>Async</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the HTTP method as declared; a store's options may override it.</summary>
    public HttpMethod Method => Target.Method;

    /// <summary>Gets the path template as declared; a store's options may override it.</summary>
    public string Path => Target.Path.Text;

    /// <summary>Gets what one send does.</summary>
    public Effect Effect { get; }

    /// <summary>Gets the headers that every call sends.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    /// <summary>Gets method and path as declared, taken apart.</summary>
    internal OperationTarget Target { get; }

    /// <summary>Gives the name, the method and the path template; never a value.</summary>
    public override string ToString() => $"{Name} ({Method} {Path})";
}
