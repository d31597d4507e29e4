using System.Text.Json.Serialization;

namespace ShopSdk.Placing;

/// <summary>How records are written for journals.</summary>
[JsonSerializable(typeof(PlacementRecord))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class PlacementJson : JsonSerializerContext;
