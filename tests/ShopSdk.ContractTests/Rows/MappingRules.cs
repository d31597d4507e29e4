using System.Text.Json.Nodes;

namespace ShopSdk.ContractTests.Rows;

/// <summary>How strict a mapping has to be, so that a match proves something.</summary>
internal static class MappingRules
{
    public static bool IsExact(JsonObject mapping) =>
        mapping["request"] is JsonObject request
        && request["method"]?.ToString() is { } method
        && method != "ANY"
        && (request["urlPath"] ?? request["url"]) is not null
        && (request["bodyPatterns"] as JsonArray ?? []).All(IsExactBody);

    private static bool IsExactBody(JsonNode? pattern) =>
        pattern is JsonObject body
        && (body.ContainsKey("equalToJson") || body.ContainsKey("equalTo") || body.ContainsKey("absent"))
        && body["ignoreExtraElements"]?.GetValue<bool>() is not true
        && body["ignoreArrayOrder"]?.GetValue<bool>() is not true;
}
