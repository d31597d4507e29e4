using Microsoft.Extensions.Configuration;
using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Stores;

namespace Quickstart;

/// <summary>One provider's shop in this tour: its registration, and the items to buy there.</summary>
internal sealed record Shop
{
    /// <summary>The provider's id, which is also the name of the store.</summary>
    public required string Name { get; init; }

    /// <summary>The section of the configuration with a real store's settings.</summary>
    public required string ConfigurationName { get; init; }

    /// <summary>The class of its options. The members of the class are the settings.</summary>
    public required Type Options { get; init; }

    /// <summary>Registers the emulated shop.</summary>
    public required Action<ShopSdkBuilder, ShopEmulator> RegisterEmulated { get; init; }

    /// <summary>Registers a real store.</summary>
    public required Action<ShopSdkBuilder, IConfigurationSection> RegisterReal { get; init; }

    /// <summary>The request for the emulated shop. It is never sent to a real store.</summary>
    public required CheckoutRequest Request { get; init; }

    /// <summary>The update of the checkout at the emulated shop.</summary>
    public CheckoutUpdate Update { get; init; } = new();

    /// <summary>How it is placed at the emulated shop.</summary>
    public PlaceRequest Place { get; init; } = PlaceRequest.Default();

    /// <summary>How it is placed at a real store, where no payment was made.</summary>
    public PlaceRequest PlaceUnpaid { get; init; } = PlaceRequest.Default();

    /// <summary>The emulated shop's buyer, if the provider has buyers.</summary>
    public BuyerCredential? Buyer { get; init; }
}
