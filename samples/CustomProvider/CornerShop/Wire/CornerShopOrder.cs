namespace CornerShop.Wire;

/// <summary>An order.</summary>
public sealed record CornerShopOrder : CornerShopSale;
