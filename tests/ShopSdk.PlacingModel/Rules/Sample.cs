using ShopSdk.Placing;

namespace ShopSdk.PlacingModel.Rules;

/// <summary>The one intent of the model, its checkout, and the names of its attempts and orders.</summary>
internal static class Sample
{
    /// <summary>Attempts 0 and 1 are sent. An attempt that is adopted for an order without a record has the number 2, or 3 by the second caller.</summary>
    public const int Names = 4;

    public static PlacementIntent Intent { get; } = new(StoreName.Parse("store"), "ref-1");

    public static CheckoutId Checkout { get; } =
        CheckoutId.Create(ProviderId.Parse("shop"), Intent.Store, Intent.Reference, "checkout-1", Ticks.Time(0));

    public static Guid AttemptId(int attempt) => new(attempt + 1, 0, 0, new byte[8]);

    public static int AttemptOf(Guid id) => BitConverter.ToInt32(id.ToByteArray(), 0) - 1;

    public static OrderId Order(int attempt) => Orders[attempt];

    public static int AttemptOf(OrderId order) => Orders.IndexOf(order);

    private static readonly List<OrderId> Orders = [OrderId.Parse("order-1"), OrderId.Parse("order-2")];
}
