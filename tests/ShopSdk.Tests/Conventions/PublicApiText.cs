using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ShopSdk.Tests.Conventions;

/// <summary>Writes public types down, about as C# would, in an order that does not depend on the source.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (Type type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
            Write(type, text, "");
        return text.ToString();
    }

    private static void Write(Type type, StringBuilder text, string indent)
    {
        text.Append(indent).Append(PublicApiNames.Declaration(type)).Append('\n');
        foreach (string member in Members(type).Order(StringComparer.Ordinal))
            text.Append(indent).Append("    ").Append(member).Append('\n');
        foreach (Type nested in type.GetNestedTypes().OrderBy(nested => nested.Name, StringComparer.Ordinal))
            Write(nested, text, indent + "    ");
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Enum.Format(type, Enum.Parse(type, name), "d")}");
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        return type.GetConstructors(Declared)
            .Where(IsVisible)
            .Where(constructor => !IsGenerated(constructor))
            .Select(constructor => $"{Modifiers(constructor)}{PublicApiNames.Plain(type)}({Parameters(constructor)})")
            .Concat(type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(Field))
            .Concat(
                type.GetProperties(Declared)
                    .Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible))
                    .Select(Property)
            )
            .Concat(type.GetEvents(Declared).Select(e => $"event {e.Name}"))
            .Concat(type.GetMethods(Declared).Where(IsVisible).Where(IsWritten).Select(Method));
    }

    private static string Field(FieldInfo field) =>
        field.IsLiteral
            ? $"const {PublicApiNames.Of(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue())}"
            : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{PublicApiNames.Of(field)} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        MethodInfo accessor = property.GetAccessors(nonPublic: true).First(IsVisible);
        var accessors = new StringBuilder();
        if (property.GetMethod is { } get && IsVisible(get))
            accessors.Append(get.IsPublic == accessor.IsPublic ? "get; " : "protected get; ");
        if (property.SetMethod is { } set && IsVisible(set))
        {
            bool isInit = set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
            accessors.Append(isInit ? "init; " : "set; ");
        }
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Modifiers(accessor)}{required}{PublicApiNames.Of(property)} {property.Name} {{ {accessors}}}";
    }

    private static string Method(MethodInfo method) =>
        $"{Modifiers(method)}{PublicApiNames.Of(method.ReturnParameter)} {method.Name}{PublicApiNames.TypeParameters(method)}({Parameters(method)})";

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(p =>
                    $"{Passing(p)}{PublicApiNames.Of(p)} {p.Name}{(p.HasDefaultValue ? $" = {Value(p.RawDefaultValue)}" : "")}"
                )
        );

    private static string Passing(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(ExtensionAttribute)) ? "this "
        : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
        : !parameter.ParameterType.IsByRef ? ""
        : parameter.IsOut ? "out "
        : parameter.IsIn ? "in "
        : "ref ";

    private static string Modifiers(MethodBase method)
    {
        bool isOverride = method is MethodInfo info && info.GetBaseDefinition() != info;
        string kind =
            method.DeclaringType is { IsInterface: true } ? ""
            : method.IsStatic ? "static "
            : isOverride ? "override "
            : method.IsAbstract ? "abstract "
            : method is { IsVirtual: true, IsFinal: false } ? "virtual "
            : "";
        return (method.IsPublic ? "" : "protected ") + kind;
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>Leaves out accessors, and what the compiler adds to records.</summary>
    private static bool IsWritten(MethodInfo method) =>
        !IsGenerated(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsGenerated(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Value(object? value) =>
        value switch
        {
            null => "default",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
