using ShopSdk.TestKit;

namespace ShopSdk.Tests.Conventions;

/// <summary>The quickstart's tour is what a user writes once for all providers.</summary>
public sealed class TourTests
{
    [Fact]
    public void The_tour_of_the_quickstart_is_one_short_method_that_knows_no_provider()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("samples/Quickstart/CheckoutTour.cs"));

        int start = Array.FindIndex(lines, line => line.Contains("RunAsync(", StringComparison.Ordinal));
        int end = Array.FindLastIndex(lines, line => line == "    }");

        (end - start + 1).Should().BeInRange(1, 30);
        lines.Count(line => line.Contains(" static ", StringComparison.Ordinal)).Should().Be(1 + 1, "a class and its method");
        string.Concat(lines).Should().NotContainAny(House.Providers.Keys.Concat(House.Providers.Values));
    }
}
