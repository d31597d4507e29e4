using System.Globalization;
using ShopSdk;
using ShopSdk.Amounts;
using Spectre.Console;

namespace Quickstart;

/// <summary>Prints a checkout for people: its lines, the parts of its total, and its result.</summary>
internal static class Picture
{
    private const int BarWidth = 40;

    public static void Draw(Outcome outcome)
    {
        string store = outcome.IsReal ? "[bold red]A REAL STORE[/]" : "emulated";
        AnsiConsole.Write(new Rule($"[bold]{outcome.Provider}[/], {store}").LeftJustified());
        AnsiConsole.Write(Lines(outcome.Checkout));
        AnsiConsole.Write(Total(outcome.Checkout));
        AnsiConsole.MarkupLine(Verdict(outcome.Amounts));
        AnsiConsole.MarkupLine(Markup(outcome));
        string polls = outcome.Polls == 0 ? "" : $", {outcome.Polls} of them were polls";
        AnsiConsole.MarkupLine($"[grey]{outcome.Requests} requests{polls}[/]");
        AnsiConsole.WriteLine();
    }

    private static Table Lines(Checkout checkout)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("Item", "Each", "Quantity", "Discount", "Line total");
        foreach (CheckoutLine line in checkout.Lines)
            table.AddRow(
                Text(line.Title ?? line.VariantId ?? line.ProductId),
                Text(line.UnitPrice),
                Text(line.Quantity),
                Text(line.Discount),
                Text(line.Total)
            );
        if (checkout.Lines.Count == 0)
            table.AddRow("[grey]the provider returns no lines[/]", "", "", "", "");
        return table;
    }

    /// <summary>The total as bars: each bar begins where the bar above it ends.</summary>
    private static Grid Total(Checkout checkout)
    {
        CheckoutAmounts amounts = checkout.Amounts;
        (string Name, decimal Amount, string Colour)[] parts =
        [
            ("goods", amounts.Goods?.Amount ?? 0, "green"),
            ("discount", -(amounts.Discount?.Amount ?? 0), "red"),
            ("shipping", amounts.Shipping?.Amount ?? 0, "blue"),
            ("tax", amounts.Tax?.Amount ?? 0, "yellow"),
            ("tip", amounts.Tip?.Amount ?? 0, "purple"),
            ("fees", amounts.Fees?.Amount ?? 0, "olive"),
            ("upsell", amounts.Upsell?.Amount ?? 0, "teal"),
        ];
        decimal scale = Math.Max(parts.Where(part => part.Amount > 0).Sum(part => part.Amount), 0.01m);
        var grid = new Grid().AddColumns(3);
        decimal reached = 0;
        foreach ((string name, decimal amount, string colour) in parts.Where(part => part.Amount != 0))
        {
            decimal from = Math.Min(reached, reached + amount);
            int start = (int)(from / scale * BarWidth);
            int width = Math.Max(1, (int)Math.Round(Math.Abs(amount) / scale * BarWidth));
            grid.AddRow(name, Number(amount), $"{new string(' ', start)}[{colour}]{new string('█', width)}[/]");
            reached += amount;
        }
        string currency =
            checkout.CurrencySource == CurrencySource.Response ? "" : "[grey]the currency is the store's setting[/]";
        grid.AddRow("[bold]total[/]", $"[bold]{Text(amounts.Total)}[/]", currency);
        return grid;
    }

    /// <summary>The result of recomputing the amounts from the response itself.</summary>
    private static string Verdict(AmountReport amounts) =>
        amounts.Outcome switch
        {
            AmountOutcome.Agrees => $"[green]Verified[/]: {amounts.CheckCount} checks, all agree, including the total.",
            AmountOutcome.Partly =>
                $"[yellow]Partly verified[/]: {amounts.CheckCount} checks agree; no confirmed rule gives the total.",
            AmountOutcome.Disagrees => $"[red]The amounts disagree[/]: {Text(amounts.Explanation)}",
            _ => "[yellow]Not verified[/]: the response states nothing that can be recomputed.",
        };

    private static string Markup(Outcome outcome) =>
        outcome.Placement switch
        {
            Placement.Placed placed =>
                $"[green]Placed[/]: order [bold]{Text(placed.Order)}[/], payment {placed.Payment}{Source(placed.Evidence)}.",
            Placement.NotPlaced not => $"[yellow]Not placed[/] ({not.Reason}): {Text(not.Problem.Message)}",
            Placement.Unknown unknown =>
                $"[red]Unknown[/]: look again after {unknown.LookUpAfter:u}. {Text(unknown.Problem.Message)}",
            _ => "Stopped before placing. Add --place to really place the order.",
        };

    private static string Source(Evidence evidence) => evidence.Kind == EvidenceKind.Response ? "" : ", found by a look-up";

    private static string Number(decimal amount) => amount.ToString("+0.00;-0.00", CultureInfo.InvariantCulture);

    private static string Text(object? value) => Spectre.Console.Markup.Escape(value?.ToString() ?? "-");
}
