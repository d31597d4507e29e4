using System.Text.Json.Serialization;

namespace RefitApplication;

/// <summary>Points to be taken.</summary>
public sealed record LoyaltyPoints
{
    /// <summary>Gets how many.</summary>
    [JsonPropertyName("points")]
    public int? Points { get; init; }
}
