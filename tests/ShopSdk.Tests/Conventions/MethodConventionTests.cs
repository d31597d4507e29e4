using System.ComponentModel;
using System.Reflection;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Conventions;

public sealed class MethodConventionTests
{
    private static readonly IReadOnlyList<MethodInfo> Asynchronous =
    [
        .. House.PublicTypes.SelectMany(type => type.DeclaredMethods()).Where(method => IsAsynchronous(method.ReturnType)),
    ];

    // Interfaces that users implement and the SDK calls.
    private static readonly IReadOnlyList<Type?> Implemented =
    [
        typeof(IStoreCredentialSource),
        typeof(IPlacementJournal),
        typeof(InMemoryPlacementJournal),
    ];

    [Fact]
    public void Asynchronous_methods_end_in_Async()
    {
        Asynchronous.Should().NotBeEmpty();
        Asynchronous.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal)).Select(Name).Should().BeEmpty();
    }

    [Fact]
    public void Asynchronous_methods_take_a_cancellation_token_last() =>
        Asynchronous
            .Where(method => !IsDisposal(method) && LastParameter(method)?.ParameterType != typeof(CancellationToken))
            .Select(Name)
            .Should()
            .BeEmpty();

    // What generated code or the SDK itself calls always gets a token; people may leave it out.
    [Fact]
    public void The_cancellation_token_may_be_left_out() =>
        Asynchronous
            .Where(method =>
                !IsDisposal(method) && !IsNotCalledByPeople(method) && LastParameter(method)?.HasDefaultValue != true
            )
            .Select(Name)
            .Should()
            .BeEmpty();

    // Who sets a store's options chooses among settings; what the SDK asks of a provider's options is hidden from the list.
    [Fact]
    public void Options_show_their_settings_alone() =>
        House
            .PublicTypes.Where(type => type.IsAssignableTo(typeof(StoreOptions)))
            .SelectMany(type => type.DeclaredMethods())
            .Where(method =>
                method.GetCustomAttribute<EditorBrowsableAttribute>(inherit: false)?.State != EditorBrowsableState.Never
            )
            .Select(Name)
            .Should()
            .BeEmpty();

    private static bool IsAsynchronous(Type type) =>
        type == typeof(Task)
        || type == typeof(ValueTask)
        || (
            type.IsGenericType
            && (
                type.GetGenericTypeDefinition() == typeof(Task<>)
                || type.GetGenericTypeDefinition() == typeof(ValueTask<>)
                || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
            )
        );

    private static bool IsDisposal(MethodInfo method) => method.Name == nameof(IAsyncDisposable.DisposeAsync);

    private static bool IsNotCalledByPeople(MethodInfo method) =>
        method.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never
        || Implemented.Contains(method.DeclaringType);

    private static ParameterInfo? LastParameter(MethodInfo method) => method.GetParameters().LastOrDefault();

    private static string Name(MethodInfo method) => $"{method.DeclaringType}.{method.Name}";
}
