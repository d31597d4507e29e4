namespace ShopSdk.HttpGenerator.Tests;

/// <content>The class around the methods: results, names, attributes, and several interfaces on one context.</content>
public sealed partial class GeneratedCodeTests
{
    [Fact]
    public void Generate_ResultWithStatus_IsSentForResult()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Get("/orders/{id}"), Effect(Effect.Read)]
            Task<ApiResult<Order>> GetAsync(string id, CancellationToken token = default);
            """
        );

        text.Should().Contain("return _channel.SendForResultAsync(ref request, _types.Order, token);");
    }

    [Fact]
    public void Generate_NamesThatCollide_StillCompile()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Get("/{class-name}"), Effect(Effect.Read)]
            Task<Order> eventAsync(
                [AliasAs("class-name")] string request, string _channel, string @class, string _types, string json, CancellationToken @in);
            """
        );

        text.Should().Contain("_channel2.CreateRequest(eventOperation)").And.Contain("AddQuery(\"class\", @class)");
    }

    [Fact]
    public void Generate_ExperimentalParts_CompileWithoutWarning()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Get("/orders"), Effect(Effect.Read)]
            [System.Diagnostics.CodeAnalysis.Experimental("SHOP9001")]
            Task<List<Draft>> ListAsync(CancellationToken cancellationToken = default);
            """,
            """
            #pragma warning disable SHOP9002
            [JsonSerializable(typeof(List<Draft>))]
            """,
            """
            namespace Shop;

            [System.Diagnostics.CodeAnalysis.Experimental("SHOP9002")]
            public sealed record Draft(string Id);
            """
        );

        text.Should().Contain("#pragma warning disable CS0612, CS0618, SHOP9001, SHOP9002");
    }

    [Fact]
    public void Generate_ObsoleteMethodAndDefaultImplementation_CompileWithoutWarning()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Obsolete("Use another."), Get("/orders"), Effect(Effect.Read)]
            Task ListAsync(CancellationToken cancellationToken = default);

            Task DoneAsync() => Task.CompletedTask;

            static string Name => "shop";
            """
        );

        text.Should().NotContain("DoneAsync");
    }

    [Fact]
    public void Generate_SeveralApisOnOneContext_GivesAClassEach()
    {
        Generated generated = Compilations.Generate(
            Sources.Api(""),
            Sources.Context(apis: "[JsonApi(typeof(IShopApi)), JsonApi(typeof(Cart))] [JsonApi(typeof(IShopApi))]"),
            "namespace Shop; internal interface Cart;"
        );

        generated.Diagnostics.Should().BeEmpty();
        generated.CompilerMessages().Should().BeEmpty();
        generated.Texts.Keys.Should().BeEquivalentTo("Shop.ShopJson.IShopApi.g.cs", "Shop.ShopJson.Cart.g.cs");
        generated.Texts["Shop.ShopJson.Cart.g.cs"].Should().Contain("class CartClient : global::Shop.Cart");
    }
}
