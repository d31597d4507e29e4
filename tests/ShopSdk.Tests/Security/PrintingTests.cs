using ShopSdk.Errors;
using ShopSdk.Providers;
using ShopSdk.Tests.Conventions;

namespace ShopSdk.Tests.Security;

/// <summary>Printing an object gives nothing away: a log line with one in it is written sooner or later.</summary>
public sealed class PrintingTests
{
    [Fact]
    public void Every_wire_record_derives_from_the_base_that_prints_no_member() =>
        House
            .PublicTypes.Where(type => type.IsWire() && type is { IsClass: true } && !type.IsAssignableTo(typeof(WireRecord)))
            .Should()
            .BeEmpty("a record prints its members, which hold addresses and tokens: let it derive from WireRecord");

    [Fact]
    public void Wire_records_and_personal_types_print_none_of_their_text()
    {
        var planter = new Planter(Canary.Next);
        object[] values =
        [
            .. House
                .PublicTypes.Where(type =>
                    type.IsWire() && type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
                )
                .Select(type => planter.Create(type)!),
            // A country may be printed, and so may a gateway's name.
            planter.Create<PostalAddress>() with
            {
                Country = null,
                CountryCode = "GB",
            },
            new PaymentDetails { BillingAddress = planter.Create<PostalAddress>() with { CountryCode = "GB" } },
            planter.Create<CheckoutRequest>() with
            {
                Reference = "order-4711",
            },
            planter.Create<CheckoutUpdate>(),
            planter.Create<BuyerCredential>(),
            planter.Create<StoreCredential>(),
        ];

        values.Should().NotContainNulls().And.HaveCountGreaterThan(50);
        values.Where(value => value.ToString()!.Contains(Canary.Mark, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void ToString_OfAnError_RedactsTheMessagesOfInnerExceptionsAtEveryDepth()
    {
        var inner = new InvalidOperationException(Canary.Next(), new IOException($"line 'Set-Cookie: {Canary.Next()}'"));
        ShopException error = new ProviderUnavailableException(
            "It broke.",
            new ErrorDetails { Operation = "GetOrder" },
            null,
            inner
        );
        var sent = new SendCanceledException("GetOrder", DateTimeOffset.UnixEpoch, error, CancellationToken.None);

        string[] texts = [error.ToString(), sent.ToString()];

        texts.Should().OnlyContain(text => !text.Contains(Canary.Mark, StringComparison.Ordinal));
        texts
            .Should()
            .OnlyContain(text => text.Contains("System.IO.IOException: line 'Set-Cookie: ***'", StringComparison.Ordinal));
    }
}
