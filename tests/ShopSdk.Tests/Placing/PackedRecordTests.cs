using System.Reflection;
using System.Text.Json.Serialization;
using ShopSdk.Placing;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

public sealed class PackedRecordTests
{
    private static readonly DateTimeOffset Noon = OutcomeVectorTests.Noon;

    [Fact]
    public void Unpack_RecordWithEveryMember_IsTheSame()
    {
        foreach (object part in (object[])[Full, Full.Attempt, Full.Earlier[0], Full.Orders[0], Full.Resolution!])
            AssertEveryMemberIsSet(part);

        PackedRecord.Of(Full, Noon).Unpack().ToJson().Should().Be(Full.ToJson());
    }

    [Fact]
    public void Unpack_RecordWithFewMembers_IsTheSame()
    {
        PlacementRecord small = new()
        {
            Stage = PlacementStage.NotSent,
            Attempt = new(Guid.NewGuid(), IdOf("k"), Noon, Noon),
            Version = 2,
        };

        PackedRecord.Of(small, Noon).Unpack().ToJson().Should().Be(small.ToJson());
    }

    [Theory]
    [InlineData("AB")]
    [InlineData("ab")]
    [InlineData("ABC")]
    [InlineData("")]
    [InlineData("é 请")]
    public void Unpack_Texts_AreTheSame(string text)
    {
        PlacementRecord record = Full with { Attempt = Full.Attempt with { Buyer = text } };

        PackedRecord.Of(record, Noon).Unpack().Attempt.Buyer.Should().Be(text);
    }

    [Fact]
    public void Of_SignedId_KeepsItsSignature()
    {
        CheckoutId signed = IdOf("k").SignedBy(new byte[32]);
        PlacementRecord record = Full with { Attempt = Full.Attempt with { Checkout = signed } };

        PackedRecord.Of(record, Noon).Unpack().Attempt.Checkout.Should().Be(signed);
    }

    [Fact]
    public void Of_LargeRecord_IsCompressed()
    {
        PlacementRecord record = Full with { Attempt = Full.Attempt with { Checkout = IdOf(new string('k', 4000)) } };

        PackedRecord.Of(record, Noon).Size.Should().BeLessThan(1200);
        PackedRecord.Of(record, Noon).Unpack().ToJson().Should().Be(record.ToJson());
    }

    [Theory]
    [InlineData(-10, 0, "the checkout started then")]
    [InlineData(10, 10, "what has ended sends no more")]
    [InlineData(100, 60, "it could not be sent later")]
    public void Until_IsTheEndOfTheAttempt(int now, int expected, string because)
    {
        PlacementRecord record = Full with { Earlier = [] };

        PackedRecord.Of(record, Noon.AddSeconds(now)).Until.Should().Be(Noon.AddSeconds(expected), because);
    }

    [Fact]
    public void Until_IsNotBeforeAnyCheckoutStarted() =>
        PackedRecord.Of(Full, Noon).Until.Should().Be(Noon.AddSeconds(90), "an earlier attempt's checkout started then");

    private static PlacementRecord Full { get; } =
        new()
        {
            Stage = PlacementStage.Placed,
            Attempt = AttemptOf(IdOf("token-1")),
            Version = 300,
            Orders =
            [
                new(
                    OrderId.Parse("7"),
                    Guid.NewGuid(),
                    PaymentState.Pending,
                    OrderState.Active,
                    new Money(7.990m, Currency.Parse("EUR")),
                    EvidenceKind.Lookup,
                    Noon.AddTicks(3)
                )
                {
                    Checkout = IdOf("token-2"),
                    CreatedAt = Noon.ToOffset(TimeSpan.FromHours(5.5)),
                    RequestId = "req-9",
                },
            ],
            Earlier = [AttemptOf(IdOf("token-3", 90))],
            Lookups = 4,
            LookUpAfter = Noon.AddMinutes(1),
            Resolution = new()
            {
                Version = 2,
                Order = OrderId.Parse("7"),
                By = "anna",
                Why = "saw it",
                Force = true,
            },
        };

    private static PlacementAttempt AttemptOf(CheckoutId id) =>
        new(Guid.NewGuid(), id, Noon, Noon.AddSeconds(60))
        {
            Buyer = "0A1B",
            Credential = "C0FFEE",
            Content = "D0",
            Quoted = new Money(-7.99m, Currency.Parse("USD")),
        };

    private static CheckoutId IdOf(string key, int seconds = 0) =>
        CheckoutId.Create(ProviderId.Parse("stub"), StoreName.Parse("stub"), "ref-1", key, Noon.AddSeconds(seconds), "state");

    /// <summary>A member that is added later must be packed, too.</summary>
    private static void AssertEveryMemberIsSet(object part)
    {
        foreach (PropertyInfo member in part.GetType().GetProperties())
        {
            if (member.GetCustomAttribute<JsonIgnoreAttribute>() is not null || member.Name == "EqualityContract")
                continue;
            object? value = member.GetValue(part);
            object? initial = member.PropertyType.IsValueType ? Activator.CreateInstance(member.PropertyType) : null;
            value
                .Should()
                .NotBe(initial, $"{part.GetType().Name}.{member.Name} must be set, so that this test sees whether it is packed");
        }
    }
}
