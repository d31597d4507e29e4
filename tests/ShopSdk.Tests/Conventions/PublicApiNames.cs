using System.Reflection;
using System.Runtime.CompilerServices;

namespace ShopSdk.Tests.Conventions;

/// <summary>Names types as C# does, with what may be null.</summary>
internal static class PublicApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type) => Name(type, null);

    public static string Of(ParameterInfo parameter) =>
        Name(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    public static string Of(PropertyInfo property) => Name(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(FieldInfo field) => Name(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string TypeParameters(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";

    /// <summary>The name alone, as a constructor has it.</summary>
    public static string Plain(Type type) => type.Name.Split('`')[0];

    public static string Declaration(Type type)
    {
        IEnumerable<Type> bases =
            type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum) ? [b] : [];
        IEnumerable<Type> interfaces = type.IsEnum ? [] : type.GetInterfaces().Where(i => i.IsPublic);
        if (type.BaseType is { } parent)
            interfaces = interfaces.Except(parent.GetInterfaces());
        string[] above =
        [
            .. bases.Select(Of),
            .. interfaces.Select(Of).Where(name => name != $"IEquatable<{Of(type)}>").Order(StringComparer.Ordinal),
        ];
        if (typeof(Delegate).IsAssignableFrom(type) && type.GetMethod("Invoke") is { } invoke)
            return $"delegate {Of(invoke.ReturnParameter)} {Of(type)}({string.Join(", ", invoke.GetParameters().Select(Of))})";
        return $"{Kind(type)} {Of(type)}{(above.Length == 0 ? "" : $" : {string.Join(", ", above)}")}";
    }

    private static string Kind(Type type)
    {
        bool isRecord = type.GetMethod("<Clone>$") is not null;
        return type switch
        {
            { IsEnum: true } => type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] enum" : "enum",
            { IsInterface: true } => "interface",
            { IsByRefLike: true } => "ref struct",
            { IsValueType: true } => type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(isRecord ? "record" : "class")}",
        };
    }

    private static string Name(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
            return Name(type.GetElementType() ?? type, info);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value, info?.GenericTypeArguments.FirstOrDefault()) + "?";
        string mark = !type.IsValueType && !type.IsGenericParameter && info?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
            return Name(type.GetElementType() ?? type, info?.ElementType) + "[]" + mark;
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword + mark;
        string outer = type is { IsNested: true, IsGenericParameter: false, DeclaringType: { } declaring }
            ? Plain(declaring) + "."
            : "";
        Type[] arguments = type.GetGenericArguments();
        if (type.IsGenericParameter || arguments.Length == 0)
            return outer + type.Name + mark;
        bool known = info?.GenericTypeArguments.Length == arguments.Length;
        IEnumerable<string> names = arguments.Select((a, i) => Name(a, known ? info?.GenericTypeArguments[i] : null));
        return $"{outer}{Plain(type)}<{string.Join(", ", names)}>{mark}";
    }
}
