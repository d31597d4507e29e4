using System.ComponentModel;

namespace ShopSdk.Json;

/// <summary>
/// A value that is stored as one text, see <see cref="ValueTextConverter{T}"/>. The stored text may differ from the printed one: an id
/// prints a hash, and the whole id is stored.
/// </summary>
/// <typeparam name="TSelf">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITextValue<TSelf>
    where TSelf : ITextValue<TSelf>
{
    /// <summary>Gets a description of the expected text, for error messages: <c>money, such as "12.30 USD"</c>.</summary>
    static abstract string Expected { get; }

    /// <summary>Reads the value from its text.</summary>
    /// <exception cref="FormatException">The text is no value of this type. An <see cref="ArgumentException"/> has the same meaning.</exception>
    static abstract TSelf FromText(string text);

    /// <summary>Gives the text to store.</summary>
    string ToText();
}
