using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine.Tests;

public sealed class RegistrationTests
{
    private const string Generated = "IntercartApi";

    [Fact]
    public void AddShopRefitClient_OneOfTwoStores_RunsThatOneThroughRefit()
    {
        var services = new ServiceCollection();
        services.AddShopSdk().AddIntercart("eu", Configure).AddIntercart("us", Configure);

        services.AddShopRefitClient<IIntercartApi>("eu");

        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredKeyedService<IIntercartApi>("eu").GetType().Name.Should().Contain("IIntercartRefitApi");
        provider.GetRequiredService<IIntercartApi>().Should().BeSameAs(provider.GetRequiredKeyedService<IIntercartApi>("eu"));
        provider.GetRequiredKeyedService<IIntercartApi>("us").GetType().Name.Should().Be(Generated);
    }

    [Fact]
    public void AddShopRefitClient_SecondStore_LeavesTheServiceWithoutAKey()
    {
        var services = new ServiceCollection();
        services.AddShopSdk().AddIntercart("eu", Configure).AddIntercart("us", Configure);

        services.AddShopRefitClient<IIntercartApi>("us");

        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IIntercartApi>().GetType().Name.Should().Be(Generated);
    }

    [Fact]
    public void AddShopRefitClient_StoreThatIsNotThereYet_SaysToAddItFirst()
    {
        var services = new ServiceCollection();
        services.AddShopSdk().AddIntercart("eu", Configure);

        Action add = () => services.AddShopRefitClient<IIntercartApi>("us");

        add.Should().Throw<ArgumentException>().WithMessage("There is no store 'us' yet. Add it first*");
    }

    [Fact]
    public void AddShopRefitClient_InterfaceOfTheApplications_IsRefused()
    {
        var services = new ServiceCollection();
        services.AddShopSdk().AddIntercart("eu", Configure);

        Action add = () => services.AddShopRefitClient<IDisposable>("eu");

        add.Should().Throw<ArgumentException>().WithMessage("IDisposable is not a typed interface of ShopSdk*");
    }

    [Fact]
    public void AddShopRefitClient_InterfaceOfAnotherProvider_IsRefusedWhenItIsAskedFor()
    {
        var services = new ServiceCollection();
        services.AddShopSdk().AddIntercart("eu", Configure);
        services.AddShopRefitClient<IAnqiCmsApi>("eu");
        using ServiceProvider provider = services.BuildServiceProvider();

        Action ask = () => provider.GetRequiredKeyedService<IAnqiCmsApi>("eu");

        ask.Should().Throw<ArgumentException>().WithMessage("The store 'eu' belongs to Intercart*");
    }

    [Fact]
    public async Task ForBuyer_SendsTheBuyersCredential()
    {
        using var recorder = new SameBytes.Recorder();
        ShopStore store = TestStore.Over(recorder, AnqiCmsProvider.Instance);

        // The recorder's response is no response of AnqiCMS; what was sent is what counts.
        Func<Task> get = () =>
            ShopRefit.For<IAnqiCmsApi>(store).GetOrderAsync("order", cancellationToken: TestContext.Current.CancellationToken);

        await get.Should().ThrowAsync<Errors.ProviderResponseException>();
        recorder.Sent.Should().Contain("token: buyer-token");
    }

    private static void Configure(IntercartOptions options)
    {
        options.BaseAddress = TestStore.Address;
        options.ShopToken = "token";
    }
}
