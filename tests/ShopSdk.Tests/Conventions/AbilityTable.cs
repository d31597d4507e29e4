using ShopSdk.Providers;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Conventions;

/// <summary>The table in the docs that shows what each provider can do. It has one column for each provider of the catalog.</summary>
internal static class AbilityTable
{
    private const string No = "-";

    private static readonly IReadOnlyList<(string Name, Func<CheckoutCapabilities, string> Text)> Abilities =
    [
        ("starts from", can => Words(can.Start, StartSources.None)),
        ("can change", can => Words(can.Updates, UpdateGroups.None)),
        ("payment state after placing", can => can.CanPlace ? string.Join(" or ", can.PlaceYields.Select(Word)) : No),
        ("keeps notes with the order", can => YesOrNo(can.KeepsNotes)),
        ("an unknown outcome is looked up in", LookedUp),
        ("drops a draft", can => YesOrNo(can.CanAbandon)),
        ("cancels an order", can => YesOrNo(can.CanCancelOrder)),
        ("supports signed-in buyers", can => YesOrNo(can.TakesBuyers)),
        ("is polled until ready", can => YesOrNo(can.Polls)),
        ("says how soon an order is visible", can => can.VisibilityHorizon is { } horizon ? $"{horizon.TotalSeconds} s" : No),
        ("states the parts of a total", can => YesOrNo(can.BreaksDownTotals)),
    ];

    /// <summary>Writes the table for a page from which the providers' pages are found under <paramref name="folder"/>.</summary>
    public static string For(string folder) =>
        string.Join(
            '\n',
            [
                Row("", ProviderCatalog.All.Select(provider => $"[{provider.DisplayName}]({folder}/{provider.Id}.md)")),
                Row("---", ProviderCatalog.All.Select(_ => "---")),
                .. Abilities.SelectMany(ability =>
                    RowUnlessEmpty(ability.Name, ProviderCatalog.All.Select(provider => ability.Text(provider.Capabilities)))
                ),
                Row("operations, and how many may act twice", ProviderCatalog.All.Select(Operations)),
            ]
        );

    /// <summary>What no provider can do is no row.</summary>
    private static string[] RowUnlessEmpty(string name, IEnumerable<string> cells) =>
        cells.All(cell => cell == No) ? [] : [Row(name, cells)];

    private static string Row(string name, IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Prepend(name))} |";

    private static string LookedUp(CheckoutCapabilities can) =>
        can.Lookup switch
        {
            LookupKind.Checkout => "the checkout",
            LookupKind.OrderList => can.LookupNeedsBuyer ? "the buyer's orders" : "the list of orders",
            _ => No,
        };

    private static string Operations(ProviderDescriptor provider) =>
        $"{provider.Operations.Count}, {provider.Operations.Count(operation => operation.Effect == Effect.Once)}";

    private static string YesOrNo(bool can) => can ? "yes" : No;

    private static string Words<T>(T flags, T none)
        where T : struct, Enum =>
        flags.Equals(none)
            ? No
            : string.Join(", ", Enum.GetValues<T>().Where(flag => !flag.Equals(none) && flags.HasFlag(flag)).Select(Word));

    /// <summary>Turns <c>InlineAddress</c> into <c>inline address</c>.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? " " : "")}{char.ToLowerInvariant(c)}" : $"{c}")
        );
}
