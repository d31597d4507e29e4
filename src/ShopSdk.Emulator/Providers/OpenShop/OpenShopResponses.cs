using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>The envelope of every response. A failure has HTTP 200 too.</summary>
internal static class OpenShopResponses
{
    internal static EmulatedResponse Success(JsonNode data) =>
        new(
            200,
            new JsonObject
            {
                ["status"] = "0",
                ["message"] = "Operation successful.",
                ["data"] = data,
            }
        );

    internal static EmulatedResponse Failure(string message, int httpStatus = 200) =>
        new(
            httpStatus,
            new JsonObject
            {
                ["status"] = "500",
                ["message"] = message,
                ["data"] = null,
            }
        )
        {
            Accepted = false,
        };

    /// <summary>Returns one page of a list, for the page and size in the query.</summary>
    internal static EmulatedResponse Page(EmulatedRequest request, IReadOnlyList<JsonObject> items)
    {
        int page = Number(request, "page", 1);
        int size = Number(request, "size", 20);
        return Success(
            new JsonObject
            {
                ["page"] = page,
                ["size"] = size,
                ["total"] = items.Count,
                ["list"] = new JsonArray([.. items.Skip((page - 1) * size).Take(size)]),
            }
        );
    }

    /// <summary>The body as a list of order numbers; null if it is not such a list.</summary>
    internal static IReadOnlyList<string>? OrderNumbers(JsonNode? body) =>
        body is JsonArray { Count: > 0 } list && list.All(item => item?.GetValueKind() == JsonValueKind.String)
            ? [.. list.Select(item => item!.GetValue<string>())]
            : null;

    private static int Number(EmulatedRequest request, string name, int fallback) =>
        int.TryParse(request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0
            ? value
            : fallback;
}
