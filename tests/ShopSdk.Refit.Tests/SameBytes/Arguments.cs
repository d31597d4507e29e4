using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Refit;

namespace ShopSdk.RefitEngine.Tests.SameBytes;

/// <summary>Makes the arguments of a call out of an odd input.</summary>
internal sealed class Arguments(OddInput input)
{
    private const int MaxDepth = 5;

    private static readonly decimal[] Decimals = [7.25m, 0.10m, -1.5m, decimal.MaxValue, 1.100m, 0m];
    private static readonly long[] Numbers = [7, 0, -1, int.MaxValue, int.MinValue, 1_000_000];

    private static readonly DateTimeOffset[] Times =
    [
        new(2026, 2, 28, 23, 59, 59, 999, TimeSpan.FromMinutes(330)),
        DateTimeOffset.UnixEpoch,
        new(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(-11)),
        DateTimeOffset.MaxValue,
    ];

    private int _count;

    public object?[] For(TypedMethod method) => [.. method.Parameters.Select(Of)];

    private object? Of(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
            return CancellationToken.None;
        if (parameter.IsDefined(typeof(BodyAttribute)))
            return input.WithoutBody ? null : Make(parameter.ParameterType, 0);
        // What may be left out is left out where members are; without text, so is what should be there.
        return (parameter.HasDefaultValue && !Fills()) || (input.Text is null && !parameter.ParameterType.IsValueType)
            ? null
            : Make(parameter.ParameterType, 0);
    }

    private bool Fills() =>
        input.Members switch
        {
            Members.All => true,
            Members.EvenOnes => _count++ % 2 == 0,
            Members.OddOnes => _count++ % 2 == 1,
            _ => false,
        };

    private object? Make(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Scalar(type) ?? (type == typeof(string) || depth > MaxDepth ? null : Many(type, depth) ?? Record(type, depth));
    }

    private object? Scalar(Type type)
    {
        int turn = input.Turn + _count;
        if (type == typeof(string))
            return input.Text;
        if (type == typeof(bool))
            return turn % 2 == 0;
        if (type == typeof(DateTimeOffset))
            return Times[turn % Times.Length];
        if (type == typeof(JsonElement))
            return JsonSerializer.SerializeToElement(input.Text);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(turn % Enum.GetValues(type).Length);
        if (type == typeof(decimal))
            return Decimals[turn % Decimals.Length];
        return type.IsPrimitive ? Convert.ChangeType(Numbers[turn % Numbers.Length], type, null) : null;
    }

    private object? Many(Type type, int depth)
    {
        if (!type.IsAssignableTo(typeof(IEnumerable)) || !(type.IsArray || type.IsGenericType))
            return null;
        Type[] arguments = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        if (arguments.Length == 2)
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            map[input.Text ?? "null"] = Make(arguments[1], depth + 1);
            return map;
        }
        // One, none, or three of which the second is null where that may be.
        int size = (input.Turn % 3) switch
        {
            0 => 1,
            1 => 0,
            _ => 3,
        };
        var list = Array.CreateInstance(arguments[0], size);
        for (int i = 0; i < size; i++)
        {
            if (i != 1)
                list.SetValue(Make(arguments[0], depth + 1), i);
        }
        return list;
    }

    private object? Record(Type type, int depth)
    {
        if (type.IsAbstract || type.IsInterface)
            return null;
        object record = RuntimeHelpers.GetUninitializedObject(type);
        if (type.GetConstructor(Type.EmptyTypes) is { } constructor)
            record = constructor.Invoke(null);
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.SetMethod is { IsPublic: true }))
        {
            if (Fills())
                Set(record, property, Make(property.PropertyType, depth + 1));
        }
        return record;
    }

    private static void Set(object record, PropertyInfo property, object? value)
    {
        try
        {
            property.SetValue(record, value);
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
        {
            // The record takes no such value, so no call can have it.
        }
    }
}
