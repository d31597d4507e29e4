using System.Text.Json.Serialization;

namespace RefitApplication;

/// <summary>A person who collects points.</summary>
public sealed record LoyaltyMember
{
    /// <summary>Gets the id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>Gets the points.</summary>
    [JsonPropertyName("points")]
    public int? Points { get; init; }
}
