namespace ShopSdk.Providers;

/// <summary>
/// The base of every record that is a body, or a part of one. A record normally prints all its members, and a body has addresses,
/// telephone numbers and tokens. This one prints only its type's name, so that a body in a log line reveals nothing.
/// </summary>
public abstract record WireRecord
{
    /// <summary>Prints the name of the type and no member. To see a body, serialise it with its provider's JSON context.</summary>
    public sealed override string ToString() => GetType().Name;
}
