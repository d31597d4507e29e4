using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using ShopSdk.Telemetry;
using ShopSdk.Tests.Conventions;
using ShopSdk.Tests.Security;

namespace ShopSdk.Tests.Telemetry;

/// <summary>The page lists what exists, and what exists is on the page.</summary>
[Collection(ListeningTests.Name)]
public sealed class TelemetryPageTests
{
    private static readonly IReadOnlyList<LoggerMessageAttribute> Events =
    [
        .. House
            .Assembly.GetTypes()
            .SelectMany(type =>
                type.GetMethods(
                    BindingFlags.Static
                        | BindingFlags.Instance
                        | BindingFlags.NonPublic
                        | BindingFlags.Public
                        | BindingFlags.DeclaredOnly
                )
            )
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>(),
    ];

    [Fact]
    public void Every_metric_is_on_the_page()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "ShopSdk")
                    names.Add(instrument.Name);
            },
        };
        foreach (
            Type type in House
                .Assembly.GetTypes()
                .Where(type => type.Namespace == "ShopSdk.Telemetry" && !type.ContainsGenericParameters)
        )
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        listener.Start();

        names.Should().BeEquivalentTo(TelemetryPage.Names("Metrics"));
    }

    [Fact]
    public void Every_tag_is_on_the_page() =>
        typeof(TelemetryTags)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Should()
            .BeEquivalentTo(TelemetryPage.Names("Tags"));

    [Fact]
    public void Every_log_event_is_on_the_page()
    {
        Events.Should().NotBeEmpty();
        Events.Select(e => e.EventId).Should().OnlyHaveUniqueItems();
        Events
            .Select(e => e.EventId.ToString(CultureInfo.InvariantCulture))
            .Should()
            .BeEquivalentTo(TelemetryPage.Names("Log events"));
    }

    [Fact]
    public void Where_nobody_listens_a_call_has_no_trace() => CallTrace.Start(default, TimeProvider.System).Should().BeNull();
}
