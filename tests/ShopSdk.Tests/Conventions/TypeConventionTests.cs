using System.Runtime.CompilerServices;
using ShopSdk.Providers;

namespace ShopSdk.Tests.Conventions;

public sealed class TypeConventionTests
{
    // A provider adds what only it needs to an item or to a request.
    private static readonly IReadOnlyList<Type> MadeToDeriveFrom = [typeof(CheckoutItem), typeof(CheckoutRequest)];

    [Fact]
    public void Public_classes_are_sealed_unless_they_are_made_to_derive_from() =>
        House
            .PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Except(MadeToDeriveFrom)
            .Should()
            .BeEmpty();

    [Fact]
    public void Nothing_in_an_Internal_namespace_is_public() =>
        House.PublicTypes.Where(type => type.Namespace?.Split('.').Contains("Internal") == true).Should().BeEmpty();

    [Fact]
    public void Only_options_wire_records_and_attributes_have_public_setters() =>
        House
            .PublicTypes.Where(type => !type.IsWire() && !type.IsAssignableTo(typeof(WireRecord)))
            .Where(type => !type.IsAssignableTo(typeof(Attribute)))
            .Where(type => !type.Name.EndsWith("Options", StringComparison.Ordinal))
            .SelectMany(type => type.DeclaredProperties())
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.IsInit())
            .Select(property => $"{property.DeclaringType}.{property.Name}")
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("Helper")]
    [InlineData("Manager")]
    [InlineData("Util")]
    [InlineData("Utils")]
    [InlineData("Data")]
    public void No_type_has_a_name_that_says_nothing(string ending) =>
        House
            .Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(type => type.Namespace?.StartsWith("ShopSdk", StringComparison.Ordinal) == true && !type.IsWire())
            .Where(type => type.Name.EndsWith(ending, StringComparison.Ordinal))
            .Should()
            .BeEmpty();
}
