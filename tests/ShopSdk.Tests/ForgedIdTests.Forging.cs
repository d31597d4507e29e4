using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Internal;
using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Stores;
using ShopSdk.TestKit;
using ShopSdk.Tests.Http;
using ShopSdk.Tests.Placing;
using ShopSdk.Tests.Resilience;
using ShopSdk.Tests.Security;

namespace ShopSdk.Tests;

/// <content>How ids are forged here.</content>
public sealed partial class ForgedIdTests
{
    private static CheckoutId Sample { get; } =
        CheckoutId
            .Create(ProviderId.Parse("stub"), StoreName.Parse("eu"), "ref-1", "key-1", Noon, "state")
            .Sent(Noon.AddMinutes(1));

    /// <summary>Unexpected values for a member.</summary>
    private static Gen<string> AnyJson =>
        Gen.OneOf(
            Gen.Elements(
                "null",
                "true",
                "[]",
                "{}",
                "\"\"",
                "\" \"",
                "\"..\"",
                "\",\"",
                "\";\"",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"\\n\\r\"",
                "\"intercart\"",
                "\"{}\"",
                JsonSerializer.Serialize(GoodDraft),
                JsonSerializer.Serialize("""{"l":[null],"c":"XXX"}"""),
                "\"a/b?c#d%\"",
                "0",
                "-1",
                "1.5",
                "1e30",
                "253402300799999",
                "253402300800000",
                "9223372036854775807",
                "-9223372036854775808"
            ),
            ArbMap.Default.GeneratorFor<long>().Select(number => number.ToString(CultureInfo.InvariantCulture)),
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => JsonSerializer.Serialize(text.Get)),
            Gen.Choose(1, 300).Select(length => $"\"{new string('x', length)}\"")
        );

    private static JsonArray ContentOf(CheckoutId id)
    {
        var content = new JsonArray(
            id.Provider.Value,
            id.StoreHash,
            id.StartedAt.ToUnixTimeMilliseconds(),
            id.Reference,
            id.Key,
            id.State
        );
        if (id.SentAt is { } sent)
            content.Add(sent.ToUnixTimeMilliseconds());
        return content;
    }

    /// <summary>One to three members replaced, one left out, one more.</summary>
    private static Gen<string> Edited(JsonArray content)
    {
        string[] members = [.. content.Select(member => member?.ToJsonString() ?? "null")];
        return from edits in (from at in Gen.Choose(2, members.Length) from value in AnyJson select (at, value)).NonEmptyListOf()
            from length in Gen.Frequency((8, Gen.Constant(members.Length)), (1, Gen.Choose(0, members.Length + 2)))
            select "["
                + string.Join(
                    ',',
                    Enumerable
                        .Range(0, length)
                        .Select(i => edits.Take(3).LastOrDefault(e => e.at == i).value ?? members.ElementAtOrDefault(i) ?? "null")
                )
                + "]";
    }

    /// <summary>What parses comes back as it is, with times in their order, and prints without an error.</summary>
    private static bool IsRefusedOrWhole(string text) =>
        !CheckoutId.TryParse(text, out CheckoutId? id)
        || (
            id.Value == text
            && id.ToString().Length > 0
            && id.StartedAt >= DateTimeOffset.UnixEpoch
            && !(id.SentAt < id.StartedAt)
            && (id.SentAt ?? id.StartedAt).Year < 9999
            && !string.IsNullOrWhiteSpace(id.Reference)
            && !string.IsNullOrWhiteSpace(id.Key)
            && JsonSerializer.Deserialize<CheckoutId>(JsonSerializer.Serialize(id)) == id
            && CheckoutId.TryParse(id.SignedBy(new byte[32]).Value, out _)
            && CheckoutId.TryParse(id.Sent(id.StartedAt).Value, out _)
        );

    private static ICheckoutClient Connect(string name, Uri address)
    {
        ProviderDescriptor provider = ProviderCatalog.All.Single(p => p.Id.Value == name);
        var services = new StoreServices(ShopTransport.Shared, TimeProvider.System);
        ICheckoutClient client = TypedCall.CreateStore(provider, address, () => "token", services).CreateClient();
        return client.Capabilities.TakesBuyers ? client.ForBuyer(new("buyer")) : client;
    }

    private static IEnumerable<Func<Task>> UsesOf(ICheckoutClient client, CheckoutId id) =>
        [
            () => client.GetAsync(id),
            () => client.UpdateAsync(id, new() { Note = "now" }),
            () => client.PlaceAsync(id, client.Capabilities.PlaceYields.Count > 1 ? PlaceRequest.Paid() : PlaceRequest.Default()),
            () => client.FindPlacementAsync(id),
            () => client.AbandonAsync(id),
        ];

    private static string Forge(byte[] json)
    {
        byte[] check = System.Security.Cryptography.SHA256.HashData(json)[..4];
        return "sk1." + Base64UrlText.Encode([.. check, .. json]);
    }

    internal static string Forge(string content) => Forge(Encoding.UTF8.GetBytes(content));
}
