using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.TestKit;
using ShopSdk.Tests.Security;

namespace ShopSdk.Tests.Json;

/// <content>Compares generated code with the serializer.</content>
public sealed partial class JsonFormatTests
{
    private static MethodInfo Generic(string name, object format) =>
        typeof(JsonFormatTests)
            .GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(format.GetType().GetGenericArguments());

    /// <summary>Counts the bodies that were read, and notes those that the serializer reads otherwise or not at all.</summary>
    private static int Compare<T>(JsonFormat<T> format, List<string> differences)
        where T : notnull
    {
        int count = 0;
        foreach (string body in BodiesFor(format.TypeInfo))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(body);
            if (!format.TryRead(bytes, out T? value))
                continue;
            count++;
            string fast = Text(value, format.TypeInfo);
            string slow = BySerializer(bytes, format.TypeInfo);
            if (fast != slow)
                differences.Add($"{typeof(T).Name} {body}: {fast} instead of {slow}");
        }
        return count;
    }

    /// <summary>Writes whatever the serializer can read.</summary>
    private static int CompareWritten<T>(JsonFormat<T> format, List<string> differences)
    {
        int count = 0;
        foreach (string body in BodiesFor(format.TypeInfo))
        {
            if (ReadBySerializer(body, format.TypeInfo) is not { } value)
                continue;
            count++;
            string slow = Text(value, format.TypeInfo);
            if (slow == Unwritable)
                continue;
            ArraySegment<byte> bytes = JsonBodyWriter.Write(value, format);
            string fast = Encoding.UTF8.GetString(bytes);
            ArrayPool<byte>.Shared.Return(bytes.Array!);
            if (fast != slow)
                differences.Add($"{typeof(T).Name}: {fast} instead of {slow}");
        }
        return count;
    }

    // Half a surrogate pair can be read and kept, but not written.
    private static string Text<T>(T value, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Serialize(value, type);
        }
        catch (JsonException)
        {
            return Unwritable;
        }
    }

    private static T? ReadBySerializer<T>(string body, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string BySerializer<T>(byte[] body, JsonTypeInfo<T> type)
        where T : notnull
    {
        try
        {
            return JsonSerializer.Deserialize(body, type) is { } value ? Text(value, type) : "null";
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static IEnumerable<string> BodiesFor(JsonTypeInfo type) =>
        FixtureFile
            .All.Select(file => file.ReadText())
            .Concat(Odd)
            .Concat(
                HostileBody
                    .Paths(type, 0)
                    .SelectMany(path => Values.Select(value => path.Replace("*", value, StringComparison.Ordinal)))
            );
}
