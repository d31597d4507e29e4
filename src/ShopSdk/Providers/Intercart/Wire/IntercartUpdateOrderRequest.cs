namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>
/// Changes an order that is not completed. Every member is absolute, so that sending the same twice changes nothing more.
/// </summary>
public sealed record IntercartUpdateOrderRequest : IntercartOrderChanges;
