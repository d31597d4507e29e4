using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>Writes a draft into a checkout's id.</summary>
[JsonSerializable(typeof(AnqiCmsDraft))]
internal sealed partial class AnqiCmsDraftJson : JsonSerializerContext
{
    /// <summary>Writes text without escaping: escaped Chinese needs twice the space, and the id is encoded anyway.</summary>
    public static AnqiCmsDraftJson Compact { get; } =
        new(
            new JsonSerializerOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                // An unknown member from a later version is an error, and is not silently ignored.
                UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            }
        );
}
