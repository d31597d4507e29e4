using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ShopSdk.Tests.Security;

namespace ShopSdk.Tests.Conventions;

public sealed partial class WireConventionTests
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
    public void What_a_record_does_not_know_is_kept_by_the_base() =>
        Members.Where(member => member.IsDefined(typeof(JsonExtensionDataAttribute))).Select(Name).Should().BeEmpty();

    // A type is converted as its provider's context says; only what differs from that is said at the member.
    [Fact]
    public void No_wire_member_names_the_converter_that_its_type_has_anyway()
    {
        IEnumerable<string> offenders =
            from call in TypedCall.All.DistinctBy(call => call.Json)
            let listed = call.Json.Options.Converters.ToDictionary(converter => converter.Type!, converter => converter.GetType())
            from member in Members
            where member.DeclaringType?.Namespace == $"{call.Json.GetType().Namespace}.Wire"
            where listed.TryGetValue(member.PropertyType, out Type? converter) && ConverterOf(member) == converter
            select Name(member);

        offenders.Should().BeEmpty();
        Members.Where(member => ConverterOf(member) is not null).Should().NotBeEmpty();
    }

    // By hand one forgets what the generated methods were made for, and the format then leaves everything to the serializer.
    [Fact]
    public void A_format_is_made_by_generated_code_only() =>
        SourceFile
            .Of("ShopSdk")
            .Where(file => file.Code.Contains("new JsonFormat<", StringComparison.Ordinal) || MadeByHand().IsMatch(file.Code))
            .Select(file => file.Path)
            .Should()
            .BeEmpty("there is a new JsonTypes(context) beside each generated class");

    [Fact]
    public void Wire_types_are_records() =>
        House
            .PublicTypes.Where(type => type.IsWire() && type is { IsClass: true, IsAbstract: false })
            .Where(type => type.GetMethod("<Clone>$") is null)
            .Should()
            .BeEmpty();

    private static Type? ConverterOf(PropertyInfo member) => member.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;

    private static string Name(PropertyInfo member) => $"{member.DeclaringType?.Name}.{member.Name}";

    [GeneratedRegex(@"JsonFormat<[^=;(]*= new\(", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MadeByHand();
}
