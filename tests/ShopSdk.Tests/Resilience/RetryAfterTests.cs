using ShopSdk.Resilience;
using ShopSdk.TestKit;
using ShopSdk.TestKit.Vectors;

namespace ShopSdk.Tests.Resilience;

public sealed class RetryAfterTests
{
    public static TheoryData<RetryAfterVector> Vectors => [.. RetryAfterVector.All];

    [Theory]
    [MemberData(nameof(Vectors), DisableDiscoveryEnumeration = true)]
    public void Read_Vector_IsTheTimeItNames(RetryAfterVector vector)
    {
        using var response = new HttpResponseMessage();
        foreach (string text in (string[])[vector.Text, .. vector.More ?? []])
            response.Headers.TryAddWithoutValidation("Retry-After", text);
        if (vector.Date is { } date)
            response.Headers.TryAddWithoutValidation("Date", date);

        TimeSpan? wait = RetryAfter.Read(response.Headers, new FakeClock(OutcomeVector.Start));

        (wait?.TotalSeconds).Should().Be(vector.Seconds);
    }

    [Theory]
    [InlineData("Retry-After", "2", 2.0)]
    [InlineData("retry-after", "2", 2.0)]
    [InlineData("X-Retry-After", "2", null)]
    public void Read_Headers_TakesTheOneHeader(string name, string value, double? seconds)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation(name, value);

        (RetryAfter.Read(response.Headers, TimeProvider.System)?.TotalSeconds).Should().Be(seconds);
    }
}
