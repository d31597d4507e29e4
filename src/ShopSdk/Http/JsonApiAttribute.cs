namespace ShopSdk.Http;

/// <summary>
/// Goes on a <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> and asks for an implementation of a typed
/// interface: an internal class in the context's namespace, named like the interface without its leading <c>I</c>.
/// </summary>
/// <remarks>Every body and return type of the interface needs its own <c>[JsonSerializable]</c> on the same context.</remarks>
/// <param name="interfaceType">The interface, such as <c>typeof(ICornerShopApi)</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class JsonApiAttribute(Type interfaceType) : Attribute
{
    /// <summary>Gets the interface to implement.</summary>
    public Type InterfaceType { get; } = interfaceType;
}
