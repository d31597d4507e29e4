using System.Text;
using System.Text.Json.Nodes;

namespace ShopSdk.TestKit;

/// <summary>Changes a JSON text in one place, reproducibly.</summary>
public sealed class JsonMutator(int seed)
{
    private static readonly JsonMutation[] Structural =
    [
        .. Enum.GetValues<JsonMutation>().Except([JsonMutation.Truncated, JsonMutation.ByteChanged, JsonMutation.Garbage]),
    ];

    private static readonly string[] Extremes =
    [
        "0",
        "-0",
        "-1",
        "1e400",
        "1e-400",
        "79228162514264337593543950336",
        "0.1234567890123456789012345678901234567890",
        "9223372036854775808",
        "1.0",
    ];

    private static readonly string[] OddTexts =
    [
        "",
        " ",
        "NaN",
        "1,234.50",
        "12,50",
        "0x1F",
        "\u0000",
        "\ud83d\ude00",
        "1e5",
        "<html>",
        new('9', 400),
    ];

    private readonly Random _random = new(seed);

    /// <summary>Changes a text, and returns how. After four of five changes it is still JSON.</summary>
    public (string Text, JsonMutation Kind) Mutate(string json)
    {
        int dice = _random.Next(10);
        if (dice == 0)
            return (json[.._random.Next(json.Length)], JsonMutation.Truncated);
        if (dice == 1)
            return _random.Next(4) == 0 ? (Noise(), JsonMutation.Garbage) : (ChangeByte(json), JsonMutation.ByteChanged);
        JsonMutation kind = Structural[_random.Next(Structural.Length)];
        JsonNode root = JsonNode.Parse(json)!;
        return Apply(root, kind) is { } changed ? (changed.ToJsonString(), kind) : Mutate(json);
    }

    /// <summary>The changed tree; null if this kind of change is not possible in it.</summary>
    private JsonNode? Apply(JsonNode root, JsonMutation kind)
    {
        var nodes = new List<JsonNode>();
        Collect(root, nodes);
        JsonNode target = nodes[_random.Next(nodes.Count)];
        switch (kind)
        {
            case JsonMutation.MemberRemoved when target.Parent is JsonObject owner:
                owner.Remove(target.GetPropertyName());
                return root;
            case JsonMutation.MemberRenamed when target.Parent is JsonObject owner:
                string name = target.GetPropertyName();
                owner.Remove(name);
                owner[name + "_"] = target;
                return root;
            case JsonMutation.MemberAdded when target is JsonObject grown:
                grown[$"unknown_{_random.Next(100)}"] = new JsonObject { ["a"] = 1 };
                return root;
            case JsonMutation.NumberAsText when target is JsonValue value:
                return Replace(root, target, Other(value));
            case JsonMutation.Repeated when target is JsonArray { Count: > 0 } array:
                for (int i = 0; i < 50; i++)
                    array.Add(array[0]?.DeepClone());
                return root;
            case JsonMutation.Nulled:
                return Replace(root, target, null);
            case JsonMutation.Flag:
                return Replace(root, target, _random.Next(2) == 0);
            case JsonMutation.EmptyArray:
                return Replace(root, target, new JsonArray());
            case JsonMutation.Structure:
                return Replace(root, target, new JsonObject { ["x"] = "y" });
            case JsonMutation.ExtremeNumber:
                return Replace(root, target, JsonNode.Parse(Extremes[_random.Next(Extremes.Length)]));
            case JsonMutation.OddText:
                return Replace(root, target, OddTexts[_random.Next(OddTexts.Length)]);
            case JsonMutation.Deep:
                JsonNode deep = new JsonArray();
                for (int i = 0; i < 50; i++)
                    deep = new JsonArray(deep);
                return Replace(root, target, deep);
            default:
                return null;
        }
    }

    private static JsonValue? Other(JsonValue value) =>
        value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number => JsonValue.Create(value.ToJsonString()),
            System.Text.Json.JsonValueKind.String
                when decimal.TryParse(
                    value.GetValue<string>(),
                    System.Globalization.NumberStyles.AllowDecimalPoint,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out decimal number
                ) => JsonValue.Create(number),
            System.Text.Json.JsonValueKind.String => JsonValue.Create(7),
            _ => JsonValue.Create(value.ToJsonString()),
        };

    private static JsonNode Replace(JsonNode root, JsonNode target, JsonNode? by)
    {
        switch (target.Parent)
        {
            case JsonObject owner:
                owner[target.GetPropertyName()] = by;
                return root;
            case JsonArray array:
                array[target.GetElementIndex()] = by;
                return root;
            default:
                return by ?? JsonValue.Create("null")!;
        }
    }

    private static void Collect(JsonNode node, List<JsonNode> nodes)
    {
        nodes.Add(node);
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject json => json.Select(member => member.Value),
            JsonArray array => array,
            _ => [],
        };
        foreach (JsonNode? child in children)
        {
            if (child is not null)
                Collect(child, nodes);
        }
    }

    private string ChangeByte(string json)
    {
        int at = _random.Next(json.Length);
        return string.Concat(json.AsSpan(0, at), ((char)_random.Next(1, 127)).ToString(), json.AsSpan(at + 1));
    }

    private string Noise()
    {
        byte[] bytes = new byte[_random.Next(1, 200)];
        _random.NextBytes(bytes);
        return Encoding.Latin1.GetString(bytes);
    }
}
