using System.Diagnostics.CodeAnalysis;

namespace ShopSdk.Http;

/// <summary>Sends the parameter in the query; needed only to set a format, since that is what happens to a parameter without attribute.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class QueryAttribute : Attribute
{
    private CollectionFormat? _collectionFormat;

    /// <summary>Sends the parameter in the query.</summary>
    public QueryAttribute() { }

    /// <summary>Sends the parameter in the query.</summary>
    /// <param name="delimiter">Has no effect: it matters for nested objects only, which the generator refuses.</param>
    public QueryAttribute(string delimiter) => Delimiter = delimiter;

    /// <summary>Sends the parameter in the query.</summary>
    /// <param name="delimiter">Has no effect: it matters for nested objects only, which the generator refuses.</param>
    /// <param name="prefix">Has no effect, for the same reason.</param>
    public QueryAttribute(string delimiter, string prefix)
        : this(delimiter) => Prefix = prefix;

    /// <summary>Sends the parameter in the query.</summary>
    /// <param name="delimiter">Has no effect: it matters for nested objects only, which the generator refuses.</param>
    /// <param name="prefix">Has no effect, for the same reason.</param>
    /// <param name="format">The .NET format of the value, applied with the invariant culture.</param>
    public QueryAttribute(string delimiter, string prefix, string format)
        : this(delimiter, prefix) => Format = format;

    /// <summary>Sends a collection in the query.</summary>
    /// <param name="collectionFormat">How several values are written.</param>
    public QueryAttribute(CollectionFormat collectionFormat) => CollectionFormat = collectionFormat;

    /// <summary>Gets the text between the names of nested objects.</summary>
    /// <value>The default is <c>.</c>.</value>
    public string Delimiter { get; } = ".";

    /// <summary>Gets the text before the names of nested objects; null when there is none.</summary>
    public string? Prefix { get; }

    /// <summary>Gets or sets the .NET format of the value, applied with the invariant culture. A date must have one.</summary>
    [SuppressMessage("Design", "CA1019", Justification = "Refit's attribute has both forms.")]
    public string? Format { get; set; }

    /// <summary>Gets or sets how several values are written.</summary>
    [SuppressMessage("Design", "CA1019", Justification = "Refit's attribute has both forms.")]
    public CollectionFormat CollectionFormat
    {
        get => _collectionFormat.GetValueOrDefault();
        set => _collectionFormat = value;
    }

    /// <summary>Gets whether <see cref="CollectionFormat"/> was set.</summary>
    public bool IsCollectionFormatSpecified => _collectionFormat.HasValue;
}
