using Microsoft.Extensions.Configuration;
using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Stores;

namespace Quickstart;

/// <summary>One provider's shop in this tour: how it is registered, and what is bought there.</summary>
internal sealed record Shop
{
    /// <summary>The provider's id, which is also the name of the store.</summary>
    public required string Name { get; init; }

    /// <summary>The section of the configuration with a real store's settings.</summary>
    public required string ConfigurationName { get; init; }

    /// <summary>Registers the emulated shop.</summary>
    public required Action<ShopSdkBuilder, ShopEmulator> RegisterEmulated { get; init; }

    /// <summary>Registers a real store.</summary>
    public required Action<ShopSdkBuilder, IConfigurationSection> RegisterReal { get; init; }

    /// <summary>What is bought; at a real store its section has the cart (<c>CartToken</c>) or the items (<c>Items</c>).</summary>
    public required CheckoutRequest Request { get; init; }

    /// <summary>What is changed on the way.</summary>
    public CheckoutUpdate Update { get; init; } = new();

    /// <summary>How it is placed.</summary>
    public PlaceRequest Place { get; init; } = PlaceRequest.Default();

    /// <summary>The buyer, where the provider has buyers; a real one comes from the section (<c>BuyerToken</c>).</summary>
    public BuyerCredential? Buyer { get; init; }
}
