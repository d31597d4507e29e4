using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Internal;

/// <summary>
/// Reads a request's JSON strictly. A member whose JSON type is not the documented one is a problem; an absent member is null. The
/// reader keeps the first problem.
/// </summary>
internal sealed class BodyReader(JsonObject body, string prefix = "")
{
    /// <summary>Gets the first problem as text, or null.</summary>
    internal string? Problem { get; private set; }

    internal bool Has(string name) => body.ContainsKey(name);

    internal string? Text(string name) => Read(name, JsonValueKind.String, "a text", node => node.GetValue<string>());

    internal bool? Flag(string name)
    {
        if (body.TryGetPropertyValue(name, out JsonNode? node) && node?.GetValueKind() == JsonValueKind.False)
            return false;
        return Read(name, JsonValueKind.True, "true or false", _ => (bool?)true);
    }

    internal int? Integer(string name) =>
        Read(
            name,
            JsonValueKind.Number,
            "a whole number",
            node =>
                int.TryParse(node.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
                    ? (int?)value
                    : null
        );

    internal long? Long(string name) =>
        Read(
            name,
            JsonValueKind.Number,
            "a whole number",
            node =>
                long.TryParse(node.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
                    ? (long?)value
                    : null
        );

    /// <summary>An amount as text: digits with at most the given number of decimals, no sign, no exponent.</summary>
    internal decimal? Amount(string name, int decimals = 2) =>
        Read(
            name,
            JsonValueKind.String,
            "an amount as text",
            node => TryAmount(node.GetValue<string>(), decimals, out decimal value) ? (decimal?)value : null
        );

    internal JsonArray? List(string name) => Read(name, JsonValueKind.Array, "a list", node => node.AsArray());

    internal BodyReader? Object(string name) =>
        Read(name, JsonValueKind.Object, "an object", node => new BodyReader(node.AsObject(), Label(name) + "."));

    /// <summary>The items of a list of objects, each with its own reader.</summary>
    internal IReadOnlyList<BodyReader>? Objects(string name)
    {
        if (List(name) is not { } list)
            return null;
        var readers = new List<BodyReader>();
        foreach (JsonNode? item in list)
        {
            if (item is JsonObject owner)
                readers.Add(
                    new BodyReader(owner, string.Create(CultureInfo.InvariantCulture, $"{Label(name)}[{readers.Count}]."))
                );
            else
                Fail($"{Label(name)} must hold objects");
        }
        return readers;
    }

    internal T? Required<T>(string name, T? value)
    {
        if (value is null)
            Fail($"{Label(name)} is missing");
        return value;
    }

    internal void Fail(string problem) => Problem ??= problem;

    /// <summary>Copies the problem of a nested reader.</summary>
    internal void Join(BodyReader? nested)
    {
        if (nested?.Problem is { } problem)
            Fail(problem);
    }

    internal string Label(string name) => prefix + name;

    private T? Read<T>(string name, JsonValueKind kind, string wanted, Func<JsonNode, T?> read)
    {
        if (!body.TryGetPropertyValue(name, out JsonNode? node))
            return default;
        T? value = node is not null && node.GetValueKind() == kind ? read(node) : default;
        if (value is null)
            Fail($"{Label(name)} must be {wanted}");
        return value;
    }

    private static bool TryAmount(string text, int decimals, out decimal value)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        value = 0;
        return text.Length is > 0 and <= 20
            && char.IsAsciiDigit(text[0])
            && char.IsAsciiDigit(text[^1])
            && (point < 0 || text.Length - point - 1 <= decimals)
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
