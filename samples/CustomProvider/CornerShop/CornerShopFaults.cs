using System.Text.Json;
using ShopSdk.Http;
using ShopSdk.Providers;

namespace CornerShop;

/// <summary>The Corner Shop's errors: <c>{"error":{"code":"...","text":"..."}}</c>.</summary>
internal sealed class CornerShopFaults : ProviderFaults
{
    /// <summary>The codes that the shop's manual calls "refused before anything is done".</summary>
    private static readonly string[] ProvenRejections = ["sold_out", "basket_empty", "basket_unknown"];

    public override ProviderFault Read(in ApiResponse answer)
    {
        ProviderFault fault = base.Read(answer);
        return fault with { ProvenRejection = ProvenRejections.Contains(fault.Code) };
    }

    protected override (string? Code, string? Message) ReadBody(in ApiResponse answer)
    {
        using JsonDocument? document = answer.TryParseJson();
        return
            document is { RootElement.ValueKind: JsonValueKind.Object }
            && document.RootElement.TryGetProperty("error", out var error)
            ? (Text(error, "code"), Text(error, "text"))
            : (null, null);
    }
}
