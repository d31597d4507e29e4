using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ShopSdk.Tests.Security;

/// <summary>Makes a value of any type of the SDK, with a text of the test's in every place that holds text.</summary>
internal sealed class Planter(Func<string> text)
{
    private const int MaxDepth = 6;

    public T Create<T>() => (T)Create(typeof(T))!;

    public object? Create(Type type) => Create(type, 0);

    private object? Create(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return text();
        if (type == typeof(bool))
            return true;
        if (type == typeof(DateTimeOffset))
            return DateTimeOffset.UnixEpoch;
        if (type == typeof(JsonElement))
            return JsonSerializer.SerializeToElement(text());
        if (type == typeof(Currency))
            return Currency.Usd;
        if (type == typeof(Money))
            return new Money(7.25m, Currency.Usd);
        if (type == typeof(OrderId))
            return OrderId.Parse(text());
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0);
        if (type.IsPrimitive || type == typeof(decimal))
            return Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture);
        if (depth > MaxDepth)
            return null;
        return CreateMany(type, depth) ?? CreateObject(type, depth);
    }

    private object? CreateMany(Type type, int depth)
    {
        if (!type.IsAssignableTo(typeof(IEnumerable)) || !(type.IsArray || type.IsGenericType))
            return null;
        Type[] arguments = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        if (arguments.Length == 2)
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            map[text()] = Create(arguments[1], depth + 1);
            return map;
        }
        var list = Array.CreateInstance(arguments[0], 1);
        list.SetValue(Create(arguments[0], depth + 1), 0);
        return list;
    }

    private object? CreateObject(Type type, int depth)
    {
        if (type.IsAbstract || type.IsInterface)
            return null;
        ConstructorInfo? constructor = type.GetConstructors()
            .Where(c => c.GetParameters() is not [var only] || only.ParameterType != type)
            .MinBy(c => c.GetParameters().Length);
        object? value = constructor is null
            ? Make(type, depth)
            : constructor.Invoke([
                .. constructor.GetParameters().Select(parameter => Create(parameter.ParameterType, depth + 1)),
            ]);
        if (value is null || type.IsDefined(typeof(IsReadOnlyAttribute)))
            return value;
        foreach (
            PropertyInfo property in type.GetProperties()
                .Where(p => p.SetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
        )
            property.SetValue(value, Create(property.PropertyType, depth + 1));
        return value;
    }

    /// <summary>By the factory method that takes most, where there is no constructor.</summary>
    private object? Make(Type type, int depth) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == type && !method.IsSpecialName)
            .MaxBy(method => method.GetParameters().Length)
            is { } factory
            ? factory.Invoke(null, [.. factory.GetParameters().Select(parameter => Create(parameter.ParameterType, depth + 1))])
            : null;
}
