namespace ShopSdk.Amounts;

/// <summary>A term of a check with its value.</summary>
/// <param name="Member">The member or members, as a path: <c>product_list[2].price x product_list[2].quantity</c>.</param>
/// <param name="Value">The value that it adds, in major units; negative if it is subtracted.</param>
/// <param name="IsTax">Whether it is tax.</param>
/// <param name="Line">The item of a list that it belongs to; null when the check adds up no items.</param>
public sealed record AmountPart(string Member, decimal Value, bool IsTax = false, string? Line = null);
