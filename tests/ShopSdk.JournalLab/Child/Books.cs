using System.Globalization;
using ShopSdk.Journal;

namespace ShopSdk.JournalLab.Child;

/// <summary>The application's books: what is written to the lab cannot be lost any more.</summary>
internal sealed class Books(Action<string> say, Steps steps) : IPlacementSettled
{
    private int _calls;

    public async Task SettledAsync(PlacementSettlement settlement, CancellationToken cancellationToken)
    {
        steps.Reach("settle");
        int call = Interlocked.Increment(ref _calls);
        if (call % 23 == 0)
            throw new InvalidOperationException("The books are closed for a moment.");
        if (call % 97 == 0)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        Say("settled", settlement.Intent.Reference, settlement.Version, settlement.Placement);
        steps.Reach("taken");
    }

    public void Say(string verb, string reference, long? version, Placement placement)
    {
        (string kind, string text) = placement switch
        {
            Placement.Placed placed => ("placed", placed.Order.Value),
            Placement.NotPlaced not => ("not-placed", not.Reason.ToString()),
            _ => ("unknown", ""),
        };
        say(string.Create(CultureInfo.InvariantCulture, $"{verb}\t{reference}\t{version ?? 0}\t{kind}\t{text}"));
    }
}
