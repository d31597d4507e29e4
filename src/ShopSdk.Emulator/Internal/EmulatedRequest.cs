using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Internal;

/// <summary>A request as a provider's handlers see it.</summary>
internal sealed class EmulatedRequest(HttpContext context, DateTimeOffset now, string body)
{
    private JsonNode? _json;

    /// <summary>Gets when the request was read.</summary>
    internal DateTimeOffset Now { get; } = now;

    /// <summary>Gets or sets the time from which reads show the order that the request placed.</summary>
    internal DateTimeOffset VisibleFrom { get; set; } = now;

    internal string Method { get; } = context.Request.Method;

    internal string Path { get; } = context.Request.Path.Value ?? "/";

    internal string RawPath { get; } = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    internal IQueryCollection Query { get; } = context.Request.Query;

    internal string Body { get; } = body;

    /// <summary>Gets the values of the operation's placeholders.</summary>
    internal IReadOnlyDictionary<string, string> Route { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, string> Headers { get; } =
        context.Request.Headers.ToDictionary(
            header => header.Key,
            header => header.Value.ToString(),
            StringComparer.OrdinalIgnoreCase
        );

    internal string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>Gets the body as JSON; null for an empty or broken one.</summary>
    internal JsonNode? Json => _json ??= TryParse(Body);

    private static JsonNode? TryParse(string text)
    {
        try
        {
            JsonNode? node = text.Length == 0 ? null : JsonNode.Parse(text);
            Visit(node);
            return node;
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// Nodes are read lazily, and a duplicate member fails only when it is read. This method makes it fail here and not in a handler.
    /// </summary>
    private static void Visit(JsonNode? node)
    {
        if (node is JsonObject owner)
        {
            foreach ((_, JsonNode? member) in owner)
                Visit(member);
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
                Visit(item);
        }
    }
}
