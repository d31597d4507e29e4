using System.Text.Json.Serialization;

namespace ShopSdk;

/// <summary>Whether an order is in force. It says nothing about payment.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrderState>))]
public enum OrderState
{
    /// <summary>The provider does not say.</summary>
    Unknown,

    /// <summary>The order is in force.</summary>
    Active,

    /// <summary>The order was canceled. Its reference stays used: a new order needs a new reference.</summary>
    Canceled,
}
