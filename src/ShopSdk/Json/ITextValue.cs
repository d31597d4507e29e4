using System.ComponentModel;

namespace ShopSdk.Json;

/// <summary>
/// A value that is stored as one text, see <see cref="ValueTextConverter{T}"/>. The text need not be what the value prints: an id
/// prints a hash, and is stored whole.
/// </summary>
/// <typeparam name="TSelf">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITextValue<TSelf>
    where TSelf : ITextValue<TSelf>
{
    /// <summary>Gets what the text is, for the message about anything else: <c>money, such as "12.30 USD"</c>.</summary>
    static abstract string Expected { get; }

    /// <summary>Reads the value from its text.</summary>
    /// <exception cref="FormatException">The text is no value of this type; an <see cref="ArgumentException"/> says the same.</exception>
    static abstract TSelf FromText(string text);

    /// <summary>Gives the text to store.</summary>
    string ToText();
}
