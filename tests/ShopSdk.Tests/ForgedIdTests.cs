using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Internal;
using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Stores;
using ShopSdk.TestKit;
using ShopSdk.Tests.Http;
using ShopSdk.Tests.Placing;
using ShopSdk.Tests.Resilience;
using ShopSdk.Tests.Security;

namespace ShopSdk.Tests;

/// <summary>Forged ids with the right check: anyone can compute it.</summary>
public sealed partial class ForgedIdTests
{
    private const string GoodDraft = """{"l":[[1,0,1]],"c":"XXX"}""";

    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("sent before it was started", """["stub","AAAAAAAAAAAA",1772625600000,"ref","key",null,0]""")]
    [InlineData("started before there were shops", """["stub","AAAAAAAAAAAA",-1,"ref","key",null]""")]
    [InlineData("started in the year 9999", """["stub","AAAAAAAAAAAA",253402300799000,"ref","key",null]""")]
    [InlineData("sent in the year 9999", """["stub","AAAAAAAAAAAA",1772625600000,"ref","key",null,253402300799000]""")]
    [InlineData("no reference", """["stub","AAAAAAAAAAAA",1772625600000,"","key",null]""")]
    [InlineData("a blank reference", """["stub","AAAAAAAAAAAA",1772625600000,"  ","key",null]""")]
    [InlineData("null for a reference", """["stub","AAAAAAAAAAAA",1772625600000,null,"key",null]""")]
    [InlineData("no key", """["stub","AAAAAAAAAAAA",1772625600000,"ref","",null]""")]
    [InlineData("a hash that is too short", """["stub","AAAA",1772625600000,"ref","key",null]""")]
    [InlineData("a hash of other characters", """["stub","AAAAAAAAAAA/",1772625600000,"ref","key",null]""")]
    [InlineData("one member more", """["stub","AAAAAAAAAAAA",1772625600000,"ref","key",null,1772625600000,1]""")]
    public void TryParse_ContentThatNoClientWrites_IsFalse(string what, string content)
    {
        CheckoutId.TryParse(Forge(content), out _).Should().BeFalse(what);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"l":null,"c":"XXX"}""")]
    [InlineData("""{"l":[],"c":"XXX"}""")]
    [InlineData("""{"l":[null],"c":"XXX"}""")]
    [InlineData("""{"l":[[]],"c":"XXX"}""")]
    [InlineData("""{"l":[[1,0]],"c":"XXX"}""")]
    [InlineData("""{"l":[[1,0,1,1]],"c":"XXX"}""")]
    [InlineData("""{"l":[[0,0,1]],"c":"XXX"}""")]
    [InlineData("""{"l":[[1,-1,1]],"c":"XXX"}""")]
    [InlineData("""{"l":[[1,0,0]],"c":"XXX"}""")]
    [InlineData("""{"l":[[1,0,9223372036854775807]],"c":"XXX"}""")]
    [InlineData("""{"l":[[1,0,1]],"c":null}""")]
    [InlineData("""{"l":[[1,0,1]],"c":"money"}""")]
    [InlineData("""{"l":[[1,0,1]],"a":[],"c":"XXX"}""")]
    [InlineData("""{"l":[[1,0,1]],"x":1,"c":"XXX"}""")]
    [InlineData("""{"l":[[1,0,1]],"n":"\ud800","c":"XXX"}""")]
    [InlineData("[[[[[[")]
    public async Task AnqiCms_ForgedDraft_IsOneTypedErrorBeforeAnyRequest(string draft)
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(404, "{}"));
        ICheckoutClient client = Connect("anqicms", server.Address);
        var content = new JsonArray("anqicms", client.Store.Hash(), Noon.ToUnixTimeMilliseconds(), "ref", "draft", draft);
        var id = CheckoutId.Parse(Forge(content.ToJsonString()));

        foreach (Func<Task> use in UsesOf(client, id))
        {
            ArgumentException error = (await use.Should().ThrowExactlyAsync<ArgumentException>(draft)).Which;
            error.Message.Should().StartWith("The checkout id contains no request that this version can read.");
        }
        server.Bytes.Should().Be(0);
    }

    [Fact]
    public async Task AnqiCms_DraftAsTheClientWritesIt_IsAskedFor()
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(404, "{}"));
        ICheckoutClient client = Connect("anqicms", server.Address);
        var content = new JsonArray("anqicms", client.Store.Hash(), Noon.ToUnixTimeMilliseconds(), "ref", "draft", GoodDraft);

        Func<Task> get = () => client.GetAsync(CheckoutId.Parse(Forge(content.ToJsonString())));

        await get.Should().ThrowAsync<ShopException>("it is not there");
        server.Requests.Should().NotBeEmpty();
    }

    [Fact]
    public void TryParse_TextEditedAnywhere_IsFalse()
    {
        foreach (string text in (string[])[Sample.Value, Sample.SignedBy(new byte[32]).Value])
        {
            var edit =
                from at in Gen.Choose(0, text.Length - 1)
                from to in Gen.Elements("ABCXYZabcxyz0189-_+/=. sk12\0é".ToCharArray())
                from kind in Gen.Elements('r', 'i', 'd', 'c')
                select kind switch
                {
                    'r' => $"{text[..at]}{to}{text[(at + 1)..]}",
                    'i' => $"{text[..at]}{to}{text[at..]}",
                    'd' => text.Remove(at, 1),
                    _ => text[..at],
                };

            Prop.ForAll(edit.ToArbitrary(), edited => edited == text || !CheckoutId.TryParse(edited, out _))
                .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
        }
    }

    [Fact]
    public void TryParse_BytesFlippedUnderARightCheck_IsFalseOrAnIdThatAClientCanHaveWritten()
    {
        byte[] json = Encoding.UTF8.GetBytes(ContentOf(Sample).ToJsonString());
        var edit =
            from at in Gen.Choose(0, json.Length - 1)
            from bit in Gen.Choose(1, 255)
            from more in Gen.Choose(0, 3)
            select json.Select((b, i) => i >= at && i <= at + more ? (byte)(b ^ bit) : b).ToArray();

        Prop.ForAll(edit.ToArbitrary(), edited => IsRefusedOrWhole(Forge(edited)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void TryParse_MembersReplacedUnderARightCheck_IsFalseOrAnIdThatAClientCanHaveWritten() =>
        Prop.ForAll(Edited(ContentOf(Sample)).ToArbitrary(), edited => IsRefusedOrWhole(Forge(Encoding.UTF8.GetBytes(edited))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    public static TheoryData<string> Providers => [.. ProviderCatalog.All.Select(provider => provider.Id.Value)];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Client_IdWithMembersReplaced_EndsInATypedError(string name)
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(404, "{}"));
        ICheckoutClient client = Connect(name, server.Address);
        CheckoutId own = CheckoutId.Create(client.Provider, client.Store, "ref", name == "anqicms" ? "draft" : "key-1", Noon);
        var failures = new List<string>();
        int tried = 0;

        foreach (string edited in Edited(ContentOf(own)).Sample(300))
        {
            if (!CheckoutId.TryParse(Forge(Encoding.UTF8.GetBytes(edited)), out CheckoutId? id))
                continue;
            foreach (Func<Task> use in UsesOf(client, id))
            {
                tried++;
                Exception? error = await Record.ExceptionAsync(use);
                if (error is not (null or ShopException or ArgumentException))
                    failures.Add($"{edited}: {error}");
            }
        }

        tried.Should().BeGreaterThan(200, "else little was tried");
        failures.Should().BeEmpty();
    }

    [Fact]
    public async Task Client_IdFromTheFuture_IsRefusedBeforeAnyRequest()
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(404, "{}"));
        var clock = new FakeClock(Noon);
        var store = ShopClient.CreateStore(
            "stub",
            new StubOptions { BaseAddress = server.Address },
            new StoreServices(ShopTransport.Shared, clock)
        );
        var client = new StubClient(store);
        // A call may have a day, and clocks may be five minutes apart.
        TimeSpan most = TimeSpan.FromDays(1) + TimeSpan.FromMinutes(5);

        Func<Task> asLate = () => client.GetAsync(client.NewId().Sent(Noon + most));
        Func<Task> later = () => client.GetAsync(client.NewId().Sent(Noon + most + TimeSpan.FromMilliseconds(1)));

        await later.Should().ThrowExactlyAsync<ArgumentException>().WithMessage("*a clock is wrong*");
        server.Bytes.Should().Be(0);
        await asLate.Should().ThrowAsync<ShopException>("it is asked for, and not there");
    }

    [Fact]
    public void Sent_BeforeTheStartOfAnotherMachinesClock_CanStillBeReadBack()
    {
        CheckoutId sent = CheckoutId.Parse(Sample.Sent(Noon.AddMinutes(-3)).Value);

        sent.SentAt.Should().Be(Noon, "later is safe: absence counts from then on");
    }

    [Fact]
    public void Create_LongestIdThereIs_CanStillBeSentAndSigned()
    {
        string state = new('x', CheckoutId.MaxLength);
        CheckoutId? longest = null;
        for (int length = 6200; longest is null; length--)
        {
            try
            {
                longest = CheckoutId.Create(Sample.Provider, StoreName.Parse("eu"), "ref", "key", Noon, state[..length]);
            }
            catch (ArgumentException)
            {
                // Still too long.
            }
        }

        CheckoutId signed = longest.Sent(Noon.AddHours(1)).SignedBy(new byte[32]);

        CheckoutId.Parse(signed.Value).Should().Be(signed);
        CheckoutId.Parse(longest.SignedBy(new byte[32]).Value).State.Should().Be(longest.State);
        signed.Value.Length.Should().BeInRange(CheckoutId.MaxLength - 16, CheckoutId.MaxLength);
    }
}
