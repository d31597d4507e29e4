using System.Text.Json.Serialization;
using CornerShop.Wire;
using ShopSdk.Http;
using ShopSdk.Http.Json;

namespace CornerShop;

/// <summary>How the Corner Shop's bodies are read and written, and the reason why there is a class <c>CornerShopApi</c>.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IntegerConverter), typeof(TextConverter)]
)]
[JsonSerializable(typeof(CornerShopBasket))]
[JsonSerializable(typeof(CornerShopOrder))]
[JsonSerializable(typeof(CornerShopNewBasket))]
[JsonSerializable(typeof(CornerShopBasketChange))]
[JsonApi(typeof(ICornerShopApi))]
internal sealed partial class CornerShopJson : JsonSerializerContext;
