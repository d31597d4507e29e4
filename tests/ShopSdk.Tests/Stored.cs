using System.Text.Json.Serialization;

namespace ShopSdk.Tests;

/// <summary>What an application may keep of a checkout, in a queue or a session.</summary>
internal sealed record Stored
{
    public Money Total { get; init; }

    public Money? Tip { get; init; }

    public Currency Currency { get; init; }

    public CheckoutId? Id { get; init; }

    public OrderId Order { get; init; }

    public StoreName Store { get; init; }

    public ProviderId Provider { get; init; }

    public Placement? Placement { get; init; }
}

[JsonSerializable(typeof(Stored))]
[JsonSerializable(typeof(Checkout))]
[JsonSerializable(typeof(Dictionary<Currency, Money>))]
[JsonSerializable(typeof(Dictionary<StoreName, OrderId>))]
[JsonSerializable(typeof(Dictionary<CheckoutId, ProviderId>))]
internal sealed partial class StoredJson : JsonSerializerContext;
