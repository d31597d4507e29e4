using System.Text.RegularExpressions;

namespace ShopSdk.Tests.Conventions;

/// <summary>The folders of the library depend on each other in one direction.</summary>
public sealed partial class RoomsTests
{
    // From the ground up. A room uses those before it and the vocabulary in the root; the root uses those up to Errors.
    private static readonly string[] Rooms =
    [
        "Internal",
        "Json",
        "Money",
        "Amounts",
        "Errors",
        "",
        "Telemetry",
        "Resilience",
        "Http",
        "Placing",
        "Stores",
        "Providers",
    ];

    private static readonly IReadOnlyList<(string File, string Room, string Reason)> Exceptions =
    [
        ("ShopClient.cs", "Http", "the front door, which creates the rest"),
        ("ShopClient.cs", "Placing", "the front door: it takes a journal"),
        ("ShopClient.cs", "Stores", "the front door: it takes a store's options"),
        ("ICheckoutClient.cs", "Placing", "the front door: a person's word about a placement"),
        ("ICheckoutClientFactory.cs", "Stores", "the front door for stores that are known only at run time"),
        ("BuyerCredential.cs", "Http", "a credential has to be safe as a header's value"),
        ("StoreCredential.cs", "Http", "a credential has to be safe as a header's value"),
        ("Placing/JournalAccess.cs", "Providers", "a placement runs within one checkout call"),
        ("Placing/JournalAccess.cs", "Stores", "a placement runs at one store"),
        ("Placing/PlacementRun.cs", "Providers", "a placement runs within one checkout call"),
        ("Placing/PlacementRun.cs", "Stores", "a placement runs at one store"),
        ("Placing/IPlacingProvider.cs", "Providers", "a placement runs within one checkout call"),
        ("Stores/ShopStore.cs", "Providers", "a store knows its provider, and a provider makes the clients of its stores"),
        ("Stores/StoreOptions.cs", "Providers", "ShopClient.Create finds the provider by the options alone"),
        ("Stores/StoreSettings.cs", "Providers", "hands the provider's words and its credentials to Http, which knows neither"),
    ];

    [Fact]
    public void A_room_uses_those_below_it_alone() =>
        Uses()
            .Where(use => Array.IndexOf(Rooms, use.Room) > Array.IndexOf(Rooms, RoomOf(use.File)))
            .Where(use => !Exceptions.Any(exception => exception.File == use.File && exception.Room == use.Room))
            .Select(use => $"{use.File} uses {use.Room}")
            .Should()
            .BeEmpty($"the rooms are, from the ground up: {string.Join(", ", Rooms.Select(Name))}");

    [Fact]
    public void Every_exception_is_still_needed() =>
        Exceptions.Select(exception => (exception.File, exception.Room)).Except(Uses()).Should().BeEmpty();

    [Fact]
    public void Every_folder_is_one_of_the_rooms() => Files().Select(RoomOf).Distinct().Except(Rooms).Should().BeEmpty();

    private static IEnumerable<(string File, string Room)> Uses() =>
        (
            from file in SourceFile.Of("ShopSdk")
            from Match named in Named().Matches(file.Code)
            let room = named.Groups["room"].Value
            where Rooms.Contains(room)
            select (Short(file), room)
        ).Distinct();

    private static IEnumerable<string> Files() => SourceFile.Of("ShopSdk").Select(Short);

    private static string Short(SourceFile file) => file.Path["src/ShopSdk/".Length..];

    private static string RoomOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file.Split('/')[0] : "";

    private static string Name(string room) => room.Length == 0 ? "the root" : room;

    // A room is named where it is imported, and where a type in it is qualified: Errors.SendCanceledException.
    [GeneratedRegex(
        @"(?<=\busing (static )?ShopSdk\.|(?<!namespace[^\n]*)(?<![\w.])(ShopSdk\.)?)(?<room>[A-Z]\w+)(?=;|\.)",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Named();
}
