namespace ShopSdk.Http;

/// <summary>Sends the parameter as a header. A null value leaves the header out, also one that <see cref="HeadersAttribute"/> sets.</summary>
/// <param name="header">The name of the header.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HeaderAttribute(string header) : Attribute
{
    /// <summary>Gets the name of the header.</summary>
    public string Header { get; } = header;
}
