using System.Globalization;
using System.Text.Json;

namespace ShopSdk.Json;

/// <summary>
/// Finds the place inside a value at which reading failed. The serializer's path ends at the member whose converter reads the value.
/// The rest of the path is found by reading the value again, only after a failure.
/// </summary>
internal static class JsonLocation
{
    private const int MaxNameLength = 40;

    /// <summary>Wraps a failure so that its message names the place below the value at <paramref name="start"/>.</summary>
    internal static JsonException Locate(JsonException failure, Utf8JsonReader start, long failedAt)
    {
        JsonException cause = failure is Located { InnerException: JsonException inner } ? inner : failure;
        string place = Find(ref start, failedAt);
        return place.Length == 0 ? cause : new Located($"{cause.Message} (At {place} of the value.)", cause);
    }

    private static string Find(ref Utf8JsonReader reader, long failedAt)
    {
        var place = new List<string>();
        var positions = new Stack<int>();
        try
        {
            do
            {
                if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                    Leave(place, positions);
                else if (reader.TokenType == JsonTokenType.PropertyName)
                    place[^1] = Name(reader);
                else
                    Enter(reader.TokenType, place, positions, reader.TokenStartIndex >= failedAt);
            } while (reader.TokenStartIndex < failedAt && reader.Read());
        }
        catch (JsonException)
        {
            // The JSON is malformed from here on, so this is the place.
        }
        return string.Concat(place);
    }

    private static void Enter(JsonTokenType token, List<string> place, Stack<int> positions, bool last)
    {
        // A value inside an array increases the position; -1 marks an object.
        if (positions.TryPeek(out int position) && position >= 0)
        {
            positions.Pop();
            positions.Push(position + 1);
            place[^1] = string.Create(CultureInfo.InvariantCulture, $"[{position}]");
        }
        if (last || token is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
            return;
        positions.Push(token == JsonTokenType.StartArray ? 0 : -1);
        place.Add("");
    }

    private static void Leave(List<string> place, Stack<int> positions)
    {
        if (positions.TryPop(out _))
            place.RemoveAt(place.Count - 1);
    }

    private static string Name(in Utf8JsonReader reader)
    {
        string name = JsonScalar.RawText(reader);
        return name.Length <= MaxNameLength ? $".{name}" : $".{name.AsSpan(0, MaxNameLength - 1)}…";
    }

    private sealed class Located(string message, JsonException cause) : JsonException(message, cause);
}
