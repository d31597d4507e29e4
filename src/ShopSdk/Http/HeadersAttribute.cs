namespace ShopSdk.Http;

/// <summary>
/// Sets headers of one method, or of all methods of an interface. A method's header replaces the interface's of the same name; a name
/// without a colon removes it.
/// </summary>
/// <param name="headers">Lines such as <c>Accept: application/json; version=2.0</c>.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class HeadersAttribute(params string[] headers) : Attribute
{
    /// <summary>Gets the lines as written.</summary>
    public string[] Headers { get; } = headers ?? [];
}
