using ShopSdk.Providers;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Providers;

public sealed class ProviderDescriptorTests
{
    [Fact]
    public void CreateStore_OptionsNameAnotherProvider_IsRefusedWithBothNames()
    {
        var options = new MistakenOptions { BaseAddress = new Uri("https://shop.example.com") };

        FluentActions
            .Invoking(() => ShopClient.CreateStore("eu-store", options))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("MistakenOptions.GetProvider returns Intercart, whose stores have IntercartOptions. *");
    }

    private sealed class MistakenOptions : StoreOptions
    {
        public override ProviderDescriptor GetProvider() => IntercartProvider.Instance;

        public override StoreCredential GetCredential() => StoreCredential.None;
    }
}
