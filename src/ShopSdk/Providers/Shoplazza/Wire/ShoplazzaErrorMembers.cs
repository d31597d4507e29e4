using System.Text.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Finds errors in bodies of HTTP 200, in the forms in which Shoplazza sends them with other statuses.</summary>
internal static class ShoplazzaErrorMembers
{
    /// <summary>Refuses a body that lacks its own member, or has an error beside it.</summary>
    /// <exception cref="JsonException">It is no such body.</exception>
    public static void Refuse(bool isStated, string member, IDictionary<string, JsonElement>? others)
    {
        if (!isStated)
            throw new JsonException($"The response has no {member}.", "$." + member, null, null);
        foreach (string error in (ReadOnlySpan<string>)["errors", "error"])
        {
            if (others?.TryGetValue(error, out JsonElement value) == true && value.ValueKind != JsonValueKind.Null)
                throw new JsonException($"The response has an error beside {member}.", "$." + error, null, null);
        }
    }
}
