using System.Reflection;
using System.Runtime.CompilerServices;
using ShopSdk.Http;
using ShopSdk.Providers;

namespace ShopSdk.Tests.Conventions;

/// <summary>What the rules are held against.</summary>
internal static class House
{
    public static Assembly Assembly { get; } = typeof(ApiChannel).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } = Assembly.GetExportedTypes();

    /// <summary>Gets every provider's folder word, <c>TokenCheckout</c>, with its id, <c>token-checkout</c>.</summary>
    public static IReadOnlyDictionary<string, string> Providers { get; } =
        ProviderCatalog.All.ToDictionary(FolderOf, provider => provider.Id.Value, StringComparer.Ordinal);

    public static bool IsWire(this Type type) => type.Namespace?.EndsWith(".Wire", StringComparison.Ordinal) == true;

    public static IEnumerable<MethodInfo> DeclaredMethods(this Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName);

    public static IEnumerable<PropertyInfo> DeclaredProperties(this Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);

    public static bool IsInit(this MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string FolderOf(ProviderDescriptor provider) => provider.GetType().Namespace?.Split('.')[^1] ?? "";
}
