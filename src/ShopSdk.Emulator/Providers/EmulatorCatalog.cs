using System.Reflection;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers;

/// <summary>The providers that the emulator supports: every class in this assembly that emulates a provider.</summary>
internal static class EmulatorCatalog
{
    internal static IReadOnlyList<Func<EmulatorContext, ProviderEmulator>> All { get; } =
    [
        .. typeof(EmulatorCatalog)
            .Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(ProviderEmulator)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (Func<EmulatorContext, ProviderEmulator>)(context => Create(type, context))),
    ];

    private static ProviderEmulator Create(Type type, EmulatorContext context) =>
        (ProviderEmulator)
            Activator.CreateInstance(
                type,
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic,
                null,
                [context],
                null
            )!;
}
