using System.Text.Json.Serialization;
using ShopSdk.Http;

namespace RefitApplication;

/// <summary>Asks ShopSdk's generator to implement the interface; it looks at no other.</summary>
[JsonSerializable(typeof(LoyaltyMember))]
[JsonSerializable(typeof(LoyaltyPoints))]
[JsonApi(typeof(ILoyaltyApi))]
internal sealed partial class LoyaltyJson : JsonSerializerContext;
