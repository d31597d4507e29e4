namespace ShopSdk.Tests;

/// <summary>Null is refused where it is put in, by the name of the member, and not by the call that would have used it.</summary>
public sealed class RequestTests
{
    [Fact]
    public void CheckoutRequest_ItemsWithNull_AreRefused()
    {
        Refused<ArgumentNullException>(() => new CheckoutRequest { Reference = "order-1", Items = null! }, "Items");
        Refused<ArgumentException>(
            () => new CheckoutRequest { Reference = "order-1", Items = [new("a", null, 1), null!] },
            "Items",
            "Items[1] is null*"
        );
    }

    [Fact]
    public void CheckoutUpdate_UpsellsWithNull_AreRefused()
    {
        new CheckoutUpdate { Upsells = null }
            .Groups.Should()
            .Be(UpdateGroups.None);
        Refused<ArgumentException>(() => new CheckoutUpdate { Upsells = [null!] }, "Upsells", "Upsells[0] is null*");
    }

    [Fact]
    public void PlaceRequest_NotesWithNull_AreRefused()
    {
        Refused<ArgumentNullException>(() => PlaceRequest.Paid() with { Notes = null! }, "Notes");
        Refused<ArgumentException>(
            () => PlaceRequest.Paid() with { Notes = new Dictionary<string, string> { ["gift"] = null! } },
            "Notes",
            "Notes[\"gift\"] is null*"
        );
    }

    private static void Refused<TException>(Func<object> make, string member, string message = "*")
        where TException : ArgumentException =>
        make.Should().ThrowExactly<TException>().WithMessage(message).WithParameterName(member);
}
