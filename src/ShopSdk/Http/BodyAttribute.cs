namespace ShopSdk.Http;

/// <summary>Sends the parameter as the request's JSON body. A null value sends no body.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BodyAttribute : Attribute
{
    /// <summary>Sends the parameter as JSON.</summary>
    public BodyAttribute() { }

    /// <summary>Sends the parameter as JSON.</summary>
    /// <param name="buffered">Has no effect: every body is buffered.</param>
    public BodyAttribute(bool buffered) => Buffered = buffered;

    /// <summary>Sends the parameter as the given method says.</summary>
    /// <param name="serializationMethod">The way to write it.</param>
    /// <param name="buffered">Has no effect: every body is buffered.</param>
    public BodyAttribute(BodySerializationMethod serializationMethod, bool buffered)
    {
        SerializationMethod = serializationMethod;
        Buffered = buffered;
    }

    /// <summary>Sends the parameter as the given method says.</summary>
    /// <param name="serializationMethod">The way to write it.</param>
    public BodyAttribute(BodySerializationMethod serializationMethod = BodySerializationMethod.Default) =>
        SerializationMethod = serializationMethod;

    /// <summary>Gets what was asked for about buffering; null when nothing was. Every body is buffered.</summary>
    public bool? Buffered { get; }

    /// <summary>Gets the way to write the body.</summary>
    public BodySerializationMethod SerializationMethod { get; }
}
