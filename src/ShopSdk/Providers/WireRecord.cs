namespace ShopSdk.Providers;

/// <summary>
/// The base of every record that is a body, or a part of one. A record prints all its members by itself, and a body holds
/// addresses, telephone numbers and tokens: this one prints its name, so that a body in a log line gives nothing away.
/// </summary>
public abstract record WireRecord
{
    /// <summary>Prints the name of the type and no member. To see a body, serialise it with its provider's JSON context.</summary>
    public sealed override string ToString() => GetType().Name;
}
