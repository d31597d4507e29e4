using System.Security.Cryptography;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Internal;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Stores;
using ShopSdk.Tests.Http;
using ShopSdk.Tests.Providers.Intercart;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Stores;

/// <summary>Checkout ids in an application that has keys for them.</summary>
public sealed partial class SignedIdTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    private static readonly byte[] OldKey = [.. Enumerable.Range(101, 32).Select(i => (byte)i)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Client_FromAContainer_GivesOutAndTakesSignedIds()
    {
        await using IntercartShop shop = await StartAsync(options => options.IdKeys = [Key]);

        Checkout started = await shop.StartCheckoutAsync();
        Checkout read = await shop.Client.GetAsync(CheckoutId.Parse(started.Id.Value), cancellationToken: Token);
        Checkout changed = await shop.Client.UpdateAsync(read.Id, new() { Tip = 1 }, cancellationToken: Token);
        Placement placed = await shop.Client.PlaceAsync(changed.Id, PlaceRequest.Paid(), cancellationToken: Token);
        Placement found = await shop.Client.FindPlacementAsync(placed.Id, cancellationToken: Token);

        CheckoutId[] ids = [started.Id, read.Id, changed.Id, placed.Id, found.Id];
        ids.Should().OnlyContain(id => id.Value.StartsWith("sk2.", StringComparison.Ordinal) && id.IsSignedBy(Key));
        placed.Should().BeOfType<Placement.Placed>();
        found.Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task Client_WithoutAContainer_GivesOutAndTakesSignedIds()
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(404, "{}"));
        ICheckoutClient client = Connect(server, new() { IdKeys = [Key] });

        Func<Task> signed = () => client.GetAsync(NewId().SignedBy(Key), cancellationToken: Token);
        Func<Task> unsigned = () => client.GetAsync(NewId(), cancellationToken: Token);

        await unsigned.Should().ThrowExactlyAsync<ArgumentException>();
        server.Bytes.Should().Be(0);
        await signed.Should().ThrowAsync<ShopException>("it is asked for, and not there");
    }

    [Fact]
    public async Task Client_AnyUseOfAnIdThatIsNotSigned_IsRefusedBeforeAnyRequest()
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(404, "{}"));
        ICheckoutClient client = Connect(server, new() { IdKeys = [Key] });

        foreach (CheckoutId id in (CheckoutId[])[NewId(), NewId().Sent(NewId().StartedAt), NewId().SignedBy(OldKey)])
        {
            foreach (
                Func<Task> use in (Func<Task>[])
                    [
                        () => client.GetAsync(id),
                        () => client.UpdateAsync(id, new() { Note = "now" }),
                        () => client.PlaceAsync(id, PlaceRequest.Paid()),
                        () => client.FindPlacementAsync(id),
                        () => client.AbandonAsync(id),
                    ]
            )
            {
                ArgumentException error = (await use.Should().ThrowExactlyAsync<ArgumentException>()).Which;
                error.Message.Should().Contain("IdKeys");
                error.ParamName.Should().Be("id");
            }
        }
        server.Bytes.Should().Be(0);
    }

    [Fact]
    public async Task Client_SignedIdEditedUnderARightCheck_IsRefusedBeforeAnyRequest()
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(404, "{}"));
        ICheckoutClient client = Connect(server, new() { IdKeys = [Key] });
        byte[] bytes = Base64UrlText.Decode(NewId().SignedBy(Key).Value.AsSpan(4))![4..];
        var edit =
            from at in Gen.Choose(0, bytes.Length - 1)
            from bit in Gen.Choose(1, 255)
            from cut in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 20)))
            select bytes.Select((b, i) => i == at ? (byte)(b ^ bit) : b).Take(bytes.Length - cut).ToArray();
        int parsed = 0;

        foreach (byte[] edited in edit.Sample(3000))
        {
            string text = "sk2." + Base64UrlText.Encode([.. SHA256.HashData(edited)[..4], .. edited]);
            if (!CheckoutId.TryParse(text, out CheckoutId? id))
                continue;
            parsed++;
            Func<Task> use = () => client.GetAsync(id);
            await use.Should().ThrowExactlyAsync<ArgumentException>(text);
        }

        parsed.Should().BeGreaterThan(100, "else nothing was tried");
        server.Bytes.Should().Be(0);
    }

    [Fact]
    public async Task Client_AfterAKeyChanged_TakesOldIdsAndGivesOutNewOnes()
    {
        await using IntercartShop shop = await StartAsync(options => options.IdKeys = [Key, OldKey]);
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;

        Checkout checkout = await shop.Client.GetAsync(Plain(id).SignedBy(OldKey), cancellationToken: Token);

        checkout.Id.Should().Be(id);
    }

    [Fact]
    public async Task Client_WhileItAcceptsUnsignedIds_GivesOutSignedOnes()
    {
        await using IntercartShop shop = await StartAsync(options =>
        {
            options.IdKeys = [Key];
            options.AcceptUnsignedIds = true;
        });
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;

        Checkout checkout = await shop.Client.GetAsync(Plain(id), cancellationToken: Token);
        Func<Task> forged = () => shop.Client.GetAsync(Plain(id).SignedBy(OldKey));

        checkout.Id.Should().Be(id);
        await forged.Should().ThrowExactlyAsync<ArgumentException>("its signature is wrong, which is worse than none");
    }

    [Fact]
    public async Task Client_WithoutKeys_TakesSignedIds()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;

        Checkout checkout = await shop.Client.GetAsync(id.SignedBy(Key), cancellationToken: Token);

        checkout.State.Should().Be(CheckoutState.Open, "processes get their keys one after the other");
    }

    [Fact]
    public async Task ProgressOfACall_HasSignedIds()
    {
        await using IntercartShop shop = await StartAsync(options => options.IdKeys = [Key]);
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        using var caller = new CancellationTokenSource();
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.NoResponse(FaultPoint.AfterReadBeforeApply))
            .WhenFired(_ => caller.Cancel());
        var reported = new List<CheckoutId?>();
        var progress = new Progress(report => reported.Add(report.Id));

        Func<Task> place = () =>
            shop.Client.PlaceAsync(id, PlaceRequest.Paid(), new CallOptions { Progress = progress }, caller.Token);

        PlacementCanceledException error = (await place.Should().ThrowAsync<PlacementCanceledException>()).Which;
        error.Id.IsSignedBy(Key).Should().BeTrue();
        error.Id.SentAt.Should().NotBeNull();
        reported.Should().NotBeEmpty().And.OnlyContain(one => one == id);
    }

    [Fact]
    public void Exceptions_AlsoInnerOnes_HaveSignedIds()
    {
        CheckoutIdKeys keys = CheckoutIdKeys.Of(new() { IdKeys = [Key] })!;
        var inner = new ProviderUnavailableException("later", new ErrorDetails { Checkout = NewId() });
        var update = new CheckoutUpdateException(NewId(), UpdateGroups.Note, UpdateGroups.Tip, UpdateGroups.None, inner);

        keys.SignIn(new InvalidOperationException("around", update));

        inner.Details.Checkout!.IsSignedBy(Key).Should().BeTrue();
        update.Details.Checkout!.IsSignedBy(Key).Should().BeTrue();
        update.Id.IsSignedBy(Key).Should().BeTrue();
    }

    [Fact]
    public async Task Placement_FromAJournalThatAnotherProcessWrote_HasASignedId()
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(404, "{}"));
        var journal = new InMemoryPlacementJournal();
        CheckoutId id = NewId();
        await journal.BeginAsync(
            new(StoreName.Parse("eu"), id.Reference),
            new(Guid.NewGuid(), id, id.StartedAt, id.StartedAt),
            Token
        );
        ICheckoutClient client = Connect(server, new() { IdKeys = [Key] }, journal);

        Placement placement = await client.FindPlacementAsync(id.SignedBy(Key), cancellationToken: Token);

        placement.Should().BeOfType<Placement.Unknown>().Which.Id.IsSignedBy(Key).Should().BeTrue();
    }

    [Fact]
    public void Open_IdOfAnOldKeyOrOfNone_IsOneIdFromHereOn()
    {
        CheckoutIdKeys keys = CheckoutIdKeys.Of(new() { IdKeys = [Key, OldKey], AcceptUnsignedIds = true })!;
        CheckoutId signed = NewId().SignedBy(Key);

        keys.Open(NewId().SignedBy(OldKey)).Should().Be(signed);
        keys.Open(NewId()).Should().Be(signed);
        keys.Open(signed).Should().BeSameAs(signed);
    }

    [Fact]
    public async Task ForBuyer_ChecksAndSignsToo()
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(404, "{}"));
        var options = new ShopSdk.Providers.AnqiCms.AnqiCmsOptions { BaseAddress = server.Address };
        ICheckoutClient client = ShopClient.Create("eu", options, shared: new() { IdKeys = [Key] }).ForBuyer(new("buyer"));
        CheckoutId id = CheckoutId.Create(
            client.Provider,
            StoreName.Parse("eu"),
            "ref",
            "draft",
            NewId().StartedAt,
            """{"l":[[1,0,1]]}"""
        );

        Func<Task> get = () => client.GetAsync(id);

        await get.Should().ThrowExactlyAsync<ArgumentException>().WithMessage("*is not signed*");
    }

    private static CheckoutId NewId() =>
        CheckoutId.Create(
            ProviderId.Parse("intercart"),
            StoreName.Parse("eu"),
            "ref-1",
            "key-1",
            new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero)
        );

    /// <summary>The same checkout's id without a signature.</summary>
    private static CheckoutId Plain(CheckoutId id) => id.With(id.Key, id.State);

    private static Task<IntercartShop> StartAsync(Action<ShopSdkOptions> configure) =>
        IntercartShop.StartWithServicesAsync(services => services.AddShopSdk(configure));

    private static ShopSdk.Providers.Intercart.IntercartOptions Options() =>
        new() { BaseAddress = new Uri("https://shop.example.com"), ShopToken = "token" };

    private static ICheckoutClient Connect(KeepAliveServer server, ShopSdkOptions shared, IPlacementJournal? journal = null)
    {
        ShopSdk.Providers.Intercart.IntercartOptions options = Options();
        options.BaseAddress = server.Address;
        options.Placement.LookupDelay = TimeSpan.Zero;
        return ShopClient.Create("eu", options, journal: journal ?? new InMemoryPlacementJournal(), shared: shared);
    }

    private sealed class Progress(Action<CheckoutProgress> callback) : IProgress<CheckoutProgress>
    {
        public void Report(CheckoutProgress value) => callback(value);
    }
}
