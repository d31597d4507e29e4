using System.Globalization;

namespace ShopSdk.Providers.Intercart;

/// <summary>Rejects values that no shop can use, before anything is sent: the provider documents no error for them.</summary>
internal static class IntercartChecks
{
    /// <exception cref="ArgumentException">A value makes no sense; the message names the member and what to write.</exception>
    public static void Check(CheckoutUpdate update)
    {
        if (update.Tip is { } tip and < 0m)
            throw Wrong($"{nameof(CheckoutUpdate)}.{nameof(update.Tip)} is {tip}. Write 0 for none, or more.");
        foreach (UpsellItem item in update.Upsells ?? [])
            Check(item);
    }

    private static void Check(UpsellItem item)
    {
        FormattableString? problem = item switch
        {
            { Quantity: < 1 } => $"{nameof(item.Quantity)} is {item.Quantity}. Write 1 or more; to remove an item, leave it out.",
            { PercentOff: not null, AmountOff: not null } =>
                $"{nameof(item.PercentOff)} and {nameof(item.AmountOff)} are both set. Set one of them.",
            { PercentOff: < 0m or > 100m } => $"{nameof(item.PercentOff)} is {item.PercentOff}. Write 0 to 100.",
            { AmountOff: < 0m } => $"{nameof(item.AmountOff)} is {item.AmountOff}. Write 0 or more.",
            _ => null,
        };
        if (problem is not null)
            throw Wrong($"{nameof(UpsellItem)} '{item.Id}': {problem.ToString(CultureInfo.InvariantCulture)}");
    }

    private static ArgumentException Wrong(FormattableString message) => new(message.ToString(CultureInfo.InvariantCulture));
}
