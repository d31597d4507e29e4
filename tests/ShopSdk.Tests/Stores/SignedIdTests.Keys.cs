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

/// <content>Keys, and ids in a store that keeps JSON.</content>
public sealed partial class SignedIdTests
{
    [Fact]
    public void SignedId_SurvivesAStoreThatKeepsJson()
    {
        CheckoutId id = NewId().SignedBy(Key);
        Placement placement = new Placement.Unknown(
            id.Sent(id.StartedAt).SignedBy(Key),
            new Evidence(EvidenceKind.None, id.StartedAt),
            id.StartedAt,
            id.StartedAt,
            new Problem("open")
        );

        JsonSerializer.Deserialize<CheckoutId>(JsonSerializer.Serialize(id)).Should().Be(id);
        Placement back = JsonSerializer.Deserialize<Placement>(JsonSerializer.Serialize(placement))!;
        back.Id.Should().Be(placement.Id);
        back.Id.IsSignedBy(Key).Should().BeTrue();
        id.ToString().Should().Be(NewId().ToString(), "a log is followed by it");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    public void Keys_ThatAreTooShort_AreRefusedWithWhatToDo(int length)
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddShopSdk(options => options.IdKeys = [Key, new byte[length]])
            .Services.BuildServiceProvider();

        Action inContainer = () => provider.GetRequiredService<ICheckoutClientFactory>().Create("eu", Options());
        Action alone = () => ShopClient.Create("eu", Options(), shared: new() { IdKeys = [new byte[length]] });

        inContainer
            .Should()
            .Throw<OptionsValidationException>()
            .WithMessage($"IdKeys[1] has {length} bytes. Use 32 random bytes or more*RandomNumberGenerator.GetBytes(32)*");
        alone.Should().Throw<ArgumentException>().WithMessage($"IdKeys[0] has {length} bytes*");
    }
}
