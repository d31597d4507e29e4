namespace ShopSdk.Http;

/// <summary>Gives a parameter its name on the wire, in the path or in the query.</summary>
/// <param name="name">The name on the wire.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class AliasAsAttribute(string name) : Attribute
{
    /// <summary>Gets the name on the wire.</summary>
    public string Name { get; } = name;
}
