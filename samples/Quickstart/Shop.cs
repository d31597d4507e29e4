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

    /// <summary>The class of its options, whose members are the settings.</summary>
    public required Type Options { get; init; }

    /// <summary>Registers the emulated shop.</summary>
    public required Action<ShopSdkBuilder, ShopEmulator> RegisterEmulated { get; init; }

    /// <summary>Registers a real store.</summary>
    public required Action<ShopSdkBuilder, IConfigurationSection> RegisterReal { get; init; }

    /// <summary>What is bought at the emulated shop. None of it is ever sent to a real store.</summary>
    public required CheckoutRequest Request { get; init; }

    /// <summary>What is changed on the way, at the emulated shop.</summary>
    public CheckoutUpdate Update { get; init; } = new();

    /// <summary>How it is placed at the emulated shop.</summary>
    public PlaceRequest Place { get; init; } = PlaceRequest.Default();

    /// <summary>How it is placed at a real store, where nobody has paid.</summary>
    public PlaceRequest PlaceUnpaid { get; init; } = PlaceRequest.Default();

    /// <summary>The emulated shop's buyer, where the provider has buyers.</summary>
    public BuyerCredential? Buyer { get; init; }
}
