namespace ShopSdk.Http;

/// <summary>Gives an interface method its HTTP method and path; the base of <see cref="GetAttribute"/> and its siblings.</summary>
/// <param name="path">
/// The path below the store's address. It starts with '/'; a name in braces is filled from the parameter of that name.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public abstract class HttpMethodAttribute(string path) : Attribute
{
    /// <summary>Gets the HTTP method.</summary>
    public abstract HttpMethod Method { get; }

    /// <summary>Gets the path template, such as <c>/api/order/{orderId}</c>.</summary>
    public string Path { get; } = path;
}
