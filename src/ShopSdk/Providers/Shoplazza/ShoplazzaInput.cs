using System.Globalization;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>Checks before anything is sent what the store would reject: missing data, and amounts that it could not charge.</summary>
internal static class ShoplazzaInput
{
    /// <exception cref="ArgumentException">Something is missing; the message names all of it.</exception>
    public static void RequireAll(CheckoutRequest request, Currency currency)
    {
        string[] missing =
        [
            .. ShoplazzaAddresses.Missing(request) is { Length: > 0 } members
                ? [$"ShippingAddress with {members}"]
                : (string[])[],
            .. request.Shipping is null ? ["Shipping as ShippingChoice.Line(title, price)"] : (string[])[],
            .. currency.IsNone ? ["Currency, here or in the store's options"] : (string[])[],
            .. request.Items.All(item => item is { ProductId.Length: > 0, VariantId.Length: > 0 })
                ? []
                : (string[])["ProductId and VariantId of each item"],
        ];
        if (missing.Length > 0)
            throw new ArgumentException($"Shoplazza creates no order without {string.Join("; ", missing)}.");
    }

    /// <summary>
    /// Requires an amount with no more decimals than the currency has: the store accepts other amounts, and then cannot charge the
    /// total.
    /// </summary>
    /// <exception cref="ArgumentException">It is negative, or has more decimals than the currency.</exception>
    public static decimal Amount(decimal amount, string member, Currency currency)
    {
        int decimals = currency.MinorUnits ?? amount.Scale;
        // Trailing zeros are removed: they are not part of the amount.
        decimal charged = decimal.Round(amount, decimals);
        if (amount < 0m || charged != amount)
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{member} is {amount}. Write 0 or more, with at most {decimals} decimals in {currency.Code}."
                )
            );
        return charged;
    }

    /// <summary>Checks a discount: a percentage, or an amount.</summary>
    /// <exception cref="ArgumentException">It is neither, or it has more decimals than the currency.</exception>
    public static string Discount(string text, Currency currency)
    {
        bool isPercentage = text.EndsWith('%');
        if (
            !decimal.TryParse(
                isPercentage ? text[..^1] : text,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out decimal number
            )
        )
            throw new ArgumentException(
                $"{nameof(ShoplazzaRequest.Discount)} is '{text}'. Write an amount such as \"10.00\" or a percentage such as \"10%\"."
            );
        return isPercentage
            ? text
            : Amount(number, nameof(ShoplazzaRequest.Discount), currency).ToString(CultureInfo.InvariantCulture);
    }
}
