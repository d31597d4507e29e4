using System.Globalization;
using ShopSdk;
using Spectre.Console;

namespace Quickstart;

/// <summary>Shows a checkout to a person: its lines, how the total is built, and what became of it.</summary>
internal static class Picture
{
    private const int BarWidth = 40;

    public static void Draw(Shop shop, Outcome outcome, bool isReal)
    {
        AnsiConsole.Write(new Rule($"[bold]{shop.Name}[/]{(isReal ? " (a real store)" : "")}").LeftJustified());
        AnsiConsole.Write(Lines(outcome.Checkout));
        AnsiConsole.Write(Total(outcome.Checkout));
        AnsiConsole.MarkupLine(Markup(outcome, isReal));
        AnsiConsole.MarkupLine($"[grey]{outcome.Requests} requests, {outcome.Polls} of them polls[/]");
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

    /// <summary>The total as bars: where each begins is where the one above ended.</summary>
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
        grid.AddRow("[bold]total[/]", $"[bold]{Text(amounts.Total)}[/]", $"[grey]currency from: {checkout.CurrencySource}[/]");
        return grid;
    }

    private static string Markup(Outcome outcome, bool isReal) =>
        outcome.Placement switch
        {
            Placement.Placed placed =>
                $"[green]Placed[/]: order [bold]{Text(placed.Order)}[/], payment {placed.Payment}, known from {placed.Evidence.Kind}.",
            Placement.NotPlaced not => $"[yellow]Not placed[/] ({not.Reason}): {Text(not.Problem.Message)}",
            Placement.Unknown unknown =>
                $"[red]Unknown[/]: look again after {unknown.LookAfter:u}. {Text(unknown.Problem.Message)}",
            _ => isReal ? "Stopped before placing at a real store. Add --place to place for real." : "Not placed.",
        };

    private static string Number(decimal amount) => amount.ToString("+0.00;-0.00", CultureInfo.InvariantCulture);

    private static string Text(object? value) => Spectre.Console.Markup.Escape(value?.ToString() ?? "-");
}
