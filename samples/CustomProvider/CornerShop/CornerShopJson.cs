using System.Text.Json.Serialization;
using CornerShop.Wire;
using ShopSdk.Http;
using ShopSdk.Json;

namespace CornerShop;

/// <summary>
/// Reads and writes the Corner Shop's bodies. The generator writes the class <c>CornerShopApi</c> because of this context.
/// </summary>
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
