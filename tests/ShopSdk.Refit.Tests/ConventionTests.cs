using System.Reflection;
using ShopSdk.Http;
using ShopSdk.Resilience;

namespace ShopSdk.RefitEngine.Tests;

/// <summary>What the gate relies on holds for every method, so that a new one cannot slip past it.</summary>
public sealed class ConventionTests
{
    private static readonly IEnumerable<Type> Interfaces = TypedMethod.All.Select(method => method.Api).Distinct();

    [Fact]
    public void Every_typed_interface_runs_through_Refit() =>
        typeof(ApiChannel)
            .Assembly.GetExportedTypes()
            .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(EffectAttribute))))
            .Should()
            .BeEquivalentTo(Interfaces)
            .And.OnlyContain(type => RefitApis.Of(type) != null);

    [Fact]
    public void The_path_values_of_every_method_are_its_first_arguments_and_text()
    {
        IEnumerable<string> offenders =
            from method in TypedMethod.All
            let names = OperationOf(method).Target.Path.Names
            where
                !method.Parameters.Take(names.Length).Select(p => p.Name).SequenceEqual(names)
                || method.Parameters.Take(names.Length).Any(p => p.ParameterType != typeof(string))
            select method.Name;

        offenders.Should().BeEmpty();
    }

    [Fact]
    public void The_callers_token_is_the_last_argument_of_every_method() =>
        TypedMethod.All.Where(method => method.Parameters[^1].ParameterType != typeof(CancellationToken)).Should().BeEmpty();

    [Fact]
    public void The_effect_of_every_method_is_the_one_that_it_declares() =>
        TypedMethod
            .All.Where(method => OperationOf(method).Effect != method.Method.GetCustomAttribute<EffectAttribute>()!.Effect)
            .Should()
            .BeEmpty();

    [Fact]
    public void The_package_offers_three_methods() =>
        typeof(ShopRefit)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(method => $"{method.DeclaringType!.FullName}: {method}")
            .Should()
            .BeEquivalentTo(
                "ShopSdk.ShopRefit: T For[T](ShopSdk.Stores.ShopStore)",
                "ShopSdk.ShopRefit: Void Register()",
                "Microsoft.Extensions.DependencyInjection.ShopRefitServiceCollectionExtensions: "
                    + "Microsoft.Extensions.DependencyInjection.IServiceCollection AddShopRefitClient[T]"
                    + "(Microsoft.Extensions.DependencyInjection.IServiceCollection, System.String)"
            );

    private static ApiOperation OperationOf(TypedMethod method) => RefitApis.Of(method.Api).FindOperation(method.Method.Name)!;
}
