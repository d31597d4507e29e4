using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>
/// The attribute that the compiler uses for nullability, with one more constructor. Refit 16.4's generator copies the attributes of
/// parameters, this one included, and passes an array of numbers. The platform's attribute accepts only an array of bytes.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class
        | AttributeTargets.Event
        | AttributeTargets.Field
        | AttributeTargets.GenericParameter
        | AttributeTargets.Parameter
        | AttributeTargets.Property
        | AttributeTargets.ReturnValue,
    AllowMultiple = false,
    Inherited = false
)]
[SuppressMessage("Design", "CA1019", Justification = "The compiler asks for these constructors.")]
internal sealed class NullableAttribute : Attribute
{
    public NullableAttribute(byte flag) => NullableFlags = [flag];

    public NullableAttribute(byte[] flags) => NullableFlags = flags;

    public NullableAttribute(int[] flags) => NullableFlags = [.. flags.Select(flag => (byte)flag)];

    public byte[] NullableFlags { get; }
}
