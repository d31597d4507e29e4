using System.Text.Json;
using ShopSdk.Http;

namespace CornerShop;

/// <summary>The Corner Shop's errors: <c>{"error":{"code":"...","text":"..."}}</c>.</summary>
internal sealed class CornerShopErrors : ProviderErrors
{
    /// <summary>Gets what the shop's manual calls "refused before anything is done".</summary>
    protected override IReadOnlyCollection<string> ProvenRejections { get; } = ["sold_out", "basket_empty", "basket_unknown"];

    protected override (string? Code, string? Message) ReadBody(in ApiResponse response)
    {
        using JsonDocument? document = response.TryParseJson();
        return
            document is { RootElement.ValueKind: JsonValueKind.Object }
            && document.RootElement.TryGetProperty("error", out var error)
            ? (Text(error, "code"), Text(error, "text"))
            : (null, null);
    }
}
