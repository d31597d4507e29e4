using System.Globalization;
using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Internal;

/// <summary>One emulated provider: its operations, its credentials, its errors.</summary>
internal abstract class ProviderEmulator(EmulatorContext context)
{
    /// <summary>Gets the provider's id, such as intercart.</summary>
    internal abstract string Name { get; }

    internal abstract IReadOnlyList<EmulatedOperation> Operations { get; }

    /// <summary>Gets a text for the author of a test that says what the intent of placing is at this provider.</summary>
    internal virtual string IntentOfPlacing => "the reference";

    protected EmulatorContext Context { get; } = context;

    protected EmulatedShop Shop => Context.Shop;

    /// <summary>Gets the names of the members that state a total, most final first.</summary>
    protected abstract IReadOnlyList<string> TotalMembers { get; }

    /// <summary>Returns the error for a request with bad credentials; null if the credentials are valid.</summary>
    internal virtual EmulatedResponse? Refuse(EmulatedRequest request, EmulatedOperation operation) => null;

    /// <summary>Returns the response to a request that matches no operation.</summary>
    internal abstract EmulatedResponse NoSuchOperation(EmulatedRequest request);

    /// <summary>Adds an amount in major units to the stated total, in the format of that total.</summary>
    internal virtual void TamperTotal(JsonNode response, decimal by)
    {
        if (TotalMembers.Select(name => FindMember(response, name)).FirstOrDefault(found => found is not null) is not { } member)
            return;
        (JsonObject owner, string name) = member;
        JsonValue value = owner[name]!.AsValue();
        owner[name] = value.TryGetValue(out string? text)
            ? (decimal.Parse(text, CultureInfo.InvariantCulture) + by).ToString(CultureInfo.InvariantCulture)
            : decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) + by;
    }

    private static (JsonObject Owner, string Name)? FindMember(JsonNode? node, string name) =>
        node switch
        {
            JsonObject owner when owner[name] is JsonValue => (owner, name),
            JsonObject owner => owner.Select(member => FindMember(member.Value, name)).FirstOrDefault(found => found is not null),
            JsonArray list => list.Select(item => FindMember(item, name)).FirstOrDefault(found => found is not null),
            _ => null,
        };
}
