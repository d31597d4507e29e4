using ShopSdk.Emulator.Internal;
using ShopSdk.Emulator.Providers.Intercart;

namespace ShopSdk.Emulator.Providers;

/// <summary>The providers that the emulator speaks for: one line each, and nowhere else.</summary>
internal static class EmulatorCatalog
{
    internal static IReadOnlyList<Func<EmulatorContext, ProviderEmulator>> All { get; } =
    [context => new IntercartEmulator(context)];
}
