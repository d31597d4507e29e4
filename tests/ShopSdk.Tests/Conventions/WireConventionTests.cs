using System.Reflection;
using System.Text.Json.Serialization;

namespace ShopSdk.Tests.Conventions;

public sealed class WireConventionTests
{
    private static readonly IReadOnlyList<PropertyInfo> Members =
    [
        .. House.PublicTypes.Where(type => type.IsWire() && type.IsClass).SelectMany(type => type.DeclaredProperties()),
    ];

    [Fact]
    public void Every_wire_member_states_its_name_on_the_wire()
    {
        Members.Should().NotBeEmpty();
        Members
            .Where(member =>
                !member.IsDefined(typeof(JsonPropertyNameAttribute))
                && !member.IsDefined(typeof(JsonExtensionDataAttribute))
                && member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.Always
            )
            .Select(Name)
            .Should()
            .BeEmpty();
    }

    // What is read may lack anything; a request may insist on a value, and is immutable. A generic list is made by its converter.
    [Fact]
    public void Every_wire_member_that_is_read_may_be_absent()
    {
        var nullability = new NullabilityInfoContext();
        Members
            .Where(member => !member.IsDefined(typeof(JsonIgnoreAttribute)) && member.SetMethod?.IsInit() == false)
            .Where(member => member.DeclaringType is { IsGenericType: false })
            .Where(member => nullability.Create(member).ReadState != NullabilityState.Nullable)
            .Select(Name)
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Wire_types_are_records() =>
        House
            .PublicTypes.Where(type => type.IsWire() && type is { IsClass: true, IsAbstract: false })
            .Where(type => type.GetMethod("<Clone>$") is null)
            .Should()
            .BeEmpty();

    private static string Name(PropertyInfo member) => $"{member.DeclaringType?.Name}.{member.Name}";
}
