using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>
/// The compiler's own attribute, with one constructor more. Refit 16.4's generator copies the attributes of parameters, this one among
/// them, and writes its bytes down as numbers, for which the platform's attribute has no constructor.
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
