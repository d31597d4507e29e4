using Microsoft.CodeAnalysis;

namespace ShopSdk.HttpGenerator.Tests;

public sealed class RulesTests
{
    private const string Token = "CancellationToken cancellationToken = default";

    public static TheoryData<string, string, string> Methods =>
        new()
        {
            { "SHOP1001", $"""[Get("/a")] Task GetAsync({Token});""", "[Effect(Effect.Read)]" },
            { "SHOP1001", $"""[Get("/a"), Effect((Effect)7)] Task GetAsync({Token});""", "[Effect(Effect.Read)]" },
            { "SHOP1002", $"[Effect(Effect.Read)] Task GetAsync({Token});", "[Get(\"/api/order/{orderId}\")]" },
            { "SHOP1002", $"""[Get("/a"), Post("/a"), Effect(Effect.Read)] Task GetAsync({Token});""", "exactly one" },
            { "SHOP1003", Get("orders", Token), "does not start with '/'" },
            { "SHOP1003", Get("", Token), "does not start with '/'" },
            { "SHOP1003", Get("//host/a", Token), "another host" },
            { "SHOP1003", Get("/a/../b", Token), "'..'" },
            { "SHOP1003", Get("/a b", Token), "percent-encoded" },
            { "SHOP1003", Get("/{id", "string id, " + Token), "braces" },
            { "SHOP1003", Get("/id}", "string id, " + Token), "braces" },
            { "SHOP1003", Get("/{}", Token), "without a name" },
            { "SHOP1003", Get("/{**id}", "string id, " + Token), "not a placeholder" },
            { "SHOP1003", Get("/{id}/{ID}", "string id, " + Token), "occurs twice" },
            { "SHOP1003", Get("/a?b={id}", "string id, " + Token), "parameter without placeholder" },
            { "SHOP1004", Get("/a/{id}", Token), "[AliasAs(\"id\")]" },
            { "SHOP1005", Get("/a/{id}", "string id, [AliasAs(\"id\")] string other, " + Token), "several parameters" },
            { "SHOP1006", Returns("void"), "Task<ApiResult<T>>" },
            { "SHOP1006", Returns("Order"), "Task<ApiResult<T>>" },
            { "SHOP1006", Returns("ValueTask<Order>"), "ValueTask<Order>" },
            { "SHOP1006", Returns("IAsyncEnumerable<Order>"), "IAsyncEnumerable<Order>" },
            { "SHOP1006", Returns("Task<string>"), "Task<string>" },
            { "SHOP1006", Returns("Task<System.IO.MemoryStream>"), "MemoryStream" },
            { "SHOP1006", Returns("Task<System.Net.Http.HttpResponseMessage>"), "HttpResponseMessage" },
            { "SHOP1006", Returns("Task<Refit.IApiResponse<string>>"), "IApiResponse<string>" },
            { "SHOP1007", Get("/a", "[Body] Order order, [Body] OrderUpdate update, " + Token), "keep one" },
            { "SHOP1008", Get("/a", ""), "CancellationToken cancellationToken = default" },
            { "SHOP1008", Get("/a", "CancellationToken cancellationToken, string other"), "last parameter" },
            { "SHOP1008", Get("/a", "CancellationToken one, CancellationToken two"), "exactly one" },
            { "SHOP1009", Get("/a", "DateTimeOffset since, " + Token), "[Query(Format" },
            { "SHOP1009", Get("/a", "[Query] DateOnly? since, " + Token), "'since'" },
            { "SHOP1009", Get("/a", "TimeOnly[] times, " + Token), "'times'" },
            { "SHOP1009", Get("/a/{since}", "DateTime since, " + Token), "'since'" },
            { "SHOP1010", Returns("Task<List<Order>>"), "[JsonSerializable(typeof(List<Order>))] to 'ShopJson'" },
            { "SHOP1010", Get("/a", "[Body] Order[] orders, " + Token), "[JsonSerializable(typeof(Order[]))]" },
            { "SHOP1013", Get("/a", "Order order, " + Token), "in the query" },
            { "SHOP1013", Get("/a", "Dictionary<string, string> values, " + Token), "in the query" },
            { "SHOP1013", Get("/a", "int?[] values, " + Token), "in the query" },
            { "SHOP1013", Get("/a", "AttributeTargets flags, " + Token), "without [Flags]" },
            { "SHOP1013", Get("/a", "[Query(Format = \"D\")] DayOfWeek day, " + Token), "[EnumMember" },
            { "SHOP1013", Get("/a", "in int number, " + Token), "by reference" },
            { "SHOP1013", Get("/a", "[Query(CollectionFormat.Indexed)] int[] ids, " + Token), "as an indexed list" },
            { "SHOP1013", Get("/a/{id}", "int? id, " + Token), "in the path" },
            { "SHOP1013", Get("/a/{id}", "Order id, " + Token), "in the path" },
            { "SHOP1013", Get("/a", "[Header(\"X\")] DateTime date, " + Token), "as a header" },
            { "SHOP1013", Get("/a", "[Header(\"X\")] string[] values, " + Token), "as a header" },
            { "SHOP1014", $"""[Get("/a"), Effect(Effect.Read)] Task GetAsync<T>({Token});""", "type parameters" },
            { "SHOP1015", Get("/a", "[Body(BodySerializationMethod.UrlEncoded)] Order order, " + Token), "'order'" },
            { "SHOP1015", Get("/a", "[Body] string text, " + Token), "'text'" },
            { "SHOP1015", Get("/a", "[Body] System.IO.Stream stream, " + Token), "'stream'" },
            { "SHOP1016", """[Headers("X-A: a\nb")] """ + Get("/a", Token), "control character" },
            { "SHOP1016", """[Headers("X A: a")] """ + Get("/a", Token), "'X A'" },
            { "SHOP1016", Get("/a", "[Header(\"\")] string value, " + Token), "needs a name" },
            { "SHOP1017", "string Name { get; }", "'Name'" },
            { "SHOP1017", "event EventHandler Changed;", "'Changed'" },
            { "SHOP1018", Get("/a", Token) + Get("/b", "string id, " + Token), "'Get'" },
            {
                "SHOP1019",
                """[Post("/a"), Effect(Effect.Once)] Task GetAsync(OrderUpdate update, CancellationToken token);""",
                "[Body]"
            },
            {
                "SHOP1019",
                """[Patch("/a"), Effect(Effect.Once)] Task GetAsync(List<int> ids, CancellationToken token);""",
                "[Query]"
            },
            { "SHOP1020", Get("/a", "[Query(TreatAsString = true)] int id, " + Token), "[Query(TreatAsString)]" },
            { "SHOP1020", Get("/a", "[Property] string tag, " + Token), "[Property]" },
            { "SHOP1020", """[Multipart] """ + Get("/a", Token), "[Multipart]" },
            { "SHOP1020", """[Head("/a")] """ + Get("/a", Token), "[Head]" },
        };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Generate_MethodThatCannotBeImplemented_SaysWhatToWrite(string id, string method, string advice)
    {
        Generated generated = Compilations.Generate(Sources.Api(method), Sources.Context());

        Diagnostic diagnostic = generated.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Id.Should().Be(id);
        diagnostic.Severity.Should().Be(DiagnosticSeverity.Error);
        diagnostic.GetMessage().Should().Contain(advice);
        diagnostic.Location.GetLineSpan().Path.Should().Be("Source0.cs", "the method itself is to be marked");
        generated.Texts.Should().BeEmpty();
    }

    /// <summary>Refit's interfaces of an application are none of this generator's business, whatever they say.</summary>
    [Fact]
    public void Generate_InterfaceThatNoContextNames_IsLeftAlone()
    {
        Generated generated = Compilations.Generate(
            """
            using System.IO;
            using System.Net.Http;
            using System.Threading.Tasks;
            using Refit;

            namespace Shop;

            public interface IOtherApi
            {
                [Get("/files/{**path}")] Task<HttpResponseMessage> GetAsync(string path, [HeaderCollection] object headers);

                [Multipart, Post("/files")] Task<string> SendAsync(Stream file);
            }
            """,
            Sources.Api(""),
            Sources.Context()
        );

        generated.Diagnostics.Should().BeEmpty();
        generated.Texts.Keys.Should().ContainSingle().Which.Should().Contain("IShopApi");
    }

    [Fact]
    public void Generate_AttributeOnAnotherClass_IsReported()
    {
        Generated generated = Compilations.Generate(
            Sources.Api(""),
            "namespace Shop; [ShopSdk.Http.JsonApi(typeof(IShopApi))] internal sealed class ShopJson;"
        );

        Diagnostic diagnostic = generated.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Id.Should().Be("SHOP1011");
        diagnostic.GetMessage().Should().Contain("partial class ShopJson : JsonSerializerContext");
    }

    [Theory]
    [InlineData("Order")]
    [InlineData("IGeneric<int>")]
    [InlineData("IGeneric<>")]
    public void Generate_AttributeForSomethingElse_IsReported(string type)
    {
        Generated generated = Compilations.Generate(
            Sources.Api(""),
            Sources.Context(apis: $"[JsonApi(typeof({type}))]"),
            "namespace Shop; public interface IGeneric<T>;"
        );

        generated.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("SHOP1012");
    }

    [Fact]
    public void Generate_InheritedInterface_IsReported()
    {
        Generated generated = Compilations.Generate(
            Sources.Api("").Replace("IShopApi", "IShopApi : IDisposable", StringComparison.Ordinal),
            Sources.Context()
        );

        generated.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("SHOP1017");
    }

    [Fact]
    public void Generate_TypeThatDoesNotExist_IsLeftToTheCompiler()
    {
        Generated generated = Compilations.Generate(Sources.Api(""), Sources.Context(apis: "[JsonApi(typeof(IMissing))]"));

        generated.Diagnostics.Should().BeEmpty();
        generated.Texts.Should().BeEmpty();
    }

    [Fact]
    public void Rules_All_HaveATest()
    {
        IEnumerable<string> tested = Methods.Select(row => row.Data.Item1).Append("SHOP1011").Append("SHOP1012");

        tested.Should().Contain(All());
    }

    [Fact]
    public void Rules_All_AreToldOnThePageAboutMigrating()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "migrating.md"));

        All().Where(id => !page.Contains(id, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<string> All() =>
        typeof(Rules).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(rule => rule.Id);

    private static string Get(string path, string parameters) =>
        $"""[Get("{path}"), Effect(Effect.Read)] Task GetAsync({parameters});""";

    private static string Returns(string type) => $"""[Get("/a"), Effect(Effect.Read)] {type} GetAsync({Token});""";
}
