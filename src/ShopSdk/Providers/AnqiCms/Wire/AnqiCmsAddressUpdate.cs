using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A saved address, to be overwritten as a whole: what is left out becomes empty.</summary>
public sealed record AnqiCmsAddressUpdate : AnqiCmsAddressInput
{
    /// <summary>Gets the saved address. A number below 1 would make a new one each time, so it is refused.</summary>
    [JsonPropertyName("id"), JsonPropertyOrder(1)]
    public required long Id
    {
        get => _id;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Id));
            _id = value;
        }
    }

    private readonly long _id;
}
