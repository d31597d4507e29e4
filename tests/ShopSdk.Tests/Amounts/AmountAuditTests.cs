using System.Text.Json.Nodes;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Amounts;

/// <summary>What samples/AmountAudit reads, prints and returns.</summary>
public sealed class AmountAuditTests : IDisposable
{
    private const int Agree = 0;
    private const int Usage = 1;
    private const int Disagree = 2;
    private const int Unreadable = 3;
    private const int NothingChecked = 4;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amount-audit-");

    private static string Good => OneLine("order-with-percentage-discount.response.json");

    private static string Bad => UpsellCountedOnce.Text();

    [Fact]
    public async Task Run_OneJsonFileThatAgrees_Returns0AndASummary()
    {
        string file = Write("order.json", Fixture("order-with-percentage-discount.response.json"));

        AuditRun run = await AuditRun.StartAsync("", "--provider", "intercart", file);

        run.ExitCode.Should().Be(Agree, run.Errors);
        run.Output.Should().Contain("1 bodies: 1 agree, 0 state too little, 0 disagree, 0 unreadable.");
    }

    [Fact]
    public async Task Run_Disagreement_Returns2AndPrintsTheTableAndTheChart()
    {
        string file = Write("order.json", Bad);

        AuditRun run = await AuditRun.StartAsync("", "--provider", "intercart", file);

        run.ExitCode.Should().Be(Disagree, run.Errors);
        run.Output.Should().Contain("failing checks by rule").And.Contain("upsell_amount").And.Contain("explanation");
    }

    [Fact]
    public async Task Run_UnreadableLineInTheMiddle_Returns3AndProcessesTheRest()
    {
        string file = Write("orders.ndjson", string.Join('\n', Good, "{\"amount\":", "", Bad, "[]", Good) + "\n");

        AuditRun run = await AuditRun.StartAsync("", "--provider", "intercart", "--json", file);

        run.ExitCode.Should().Be(Unreadable, run.Errors);
        run.Bodies.Select(body => body["line"]!.GetValue<int>()).Should().Equal(1, 2, 4, 5, 6);
        run.Bodies.Select(body => body["agrees"]?.GetValue<bool>()).Should().Equal(true, null, false, null, true);
        run.Bodies.Select(body => body["error"] is not null).Should().Equal(false, true, false, true, false);
        run.Bodies[1]["checks"]!.AsArray().Should().BeEmpty();
        run.Bodies[1]["explanation"].Should().BeNull();
    }

    [Fact]
    public async Task Run_Json_HasExactlyTheMembersThatAreDocumented()
    {
        string file = Write("orders.ndjson", Good + "\n" + Bad);

        AuditRun run = await AuditRun.StartAsync("", "--provider", "intercart", "--json", file);

        run.ExitCode.Should().Be(Disagree, run.Errors);
        run.Bodies.Should().HaveCount(2);
        foreach (JsonObject body in run.Bodies)
        {
            Names(body).Should().Equal("source", "line", "provider", "agrees", "checks", "explanation", "error");
            body["source"]!.GetValue<string>().Should().Be(file);
            body["provider"]!.GetValue<string>().Should().Be("intercart");
            foreach (JsonNode? check in body["checks"]!.AsArray())
                Names(check!).Should().Equal("rule", "stated", "recomputed", "difference", "verdict");
        }
        run.Bodies[0]["explanation"].Should().BeNull();
        Names(run.Bodies[1]["explanation"]!).Should().Equal("kind", "text");
        run.Bodies[1]["explanation"]!["kind"]!.GetValue<string>().Should().Be("lineLeftOut");
        JsonNode upsell = run.Bodies[1]["checks"]!
            .AsArray()
            .Single(check => check!["verdict"]!.GetValue<string>() == "disagrees")!;
        upsell["rule"]!.GetValue<string>().Should().Be("upsell_amount");
        upsell["stated"]!.GetValue<decimal>().Should().Be(7m);
        upsell["recomputed"]!.GetValue<decimal>().Should().Be(14m);
        upsell["difference"]!.GetValue<decimal>().Should().Be(-7m);
    }

    [Fact]
    public async Task Run_Directory_TakesItsJsonAndNdjsonFilesByName()
    {
        Write("b/orders.ndjson", Good + "\n" + Bad + "\n");
        Write("a.json", Fixture("order-with-fixed-discount.response.json"));
        Write("notes.txt", "not a body");

        AuditRun run = await AuditRun.StartAsync("", "--provider", "intercart", "--json", _folder.FullName);

        run.ExitCode.Should().Be(Disagree, run.Errors);
        run.Bodies.Select(body => Path.GetFileName(body["source"]!.GetValue<string>()))
            .Should()
            .Equal("a.json", "orders.ndjson", "orders.ndjson");
    }

    [Fact]
    public async Task Run_StandardInput_TakesLines()
    {
        AuditRun run = await AuditRun.StartAsync(Good + "\n" + Good + "\n", "--provider", "intercart", "--json", "-");

        run.ExitCode.Should().Be(Agree, run.Errors);
        run.Bodies.Select(body => (body["source"]!.GetValue<string>(), body["line"]!.GetValue<int>()))
            .Should()
            .Equal(("-", 1), ("-", 2));
    }

    [Fact]
    public async Task Run_StandardInput_TakesOneBodyOverSeveralLines()
    {
        string body = Fixture("order-with-percentage-discount.response.json");

        AuditRun run = await AuditRun.StartAsync(body, "--provider", "intercart", "--json", "-");

        run.ExitCode.Should().Be(Agree, run.Errors);
        run.Bodies.Should().ContainSingle();
    }

    [Fact]
    public async Task Run_BodyWithoutAmounts_IsNoAgreement()
    {
        AuditRun run = await AuditRun.StartAsync("{}\n", "--provider", "intercart", "--json", "-");

        run.ExitCode.Should().Be(NothingChecked, run.Errors);
        run.Bodies.Should().ContainSingle().Which["agrees"].Should().BeNull();
    }

    [Fact]
    public async Task Run_OneBodyOfTwoIsChecked_Returns0UnlessAllMustBeVerified()
    {
        AuditRun some = await AuditRun.StartAsync(Good + "\n{}\n", "--provider", "intercart", "-");
        AuditRun all = await AuditRun.StartAsync(Good + "\n{}\n", "--provider", "intercart", "--require-verified", "-");
        AuditRun verified = await AuditRun.StartAsync(Good + "\n", "--provider", "intercart", "--require-verified", "-");

        some.ExitCode.Should().Be(Agree, some.Errors);
        all.ExitCode.Should().Be(NothingChecked, all.Errors);
        verified.ExitCode.Should().Be(Agree, verified.Errors);
    }

    [Fact]
    public async Task Run_TotalIsOnlyDoubted_IsNotVerified()
    {
        const string Body =
            """{"order":{"id":"1","line_items":[{"price":"2.00","quantity":2,"total":"4.00"}],"sub_total":"4.00","total_price":"4.00"}}""";

        AuditRun some = await AuditRun.StartAsync(Body + "\n", "--provider", "shoplazza", "-");
        AuditRun all = await AuditRun.StartAsync(Body + "\n", "--provider", "shoplazza", "--require-verified", "-");

        some.ExitCode.Should().Be(Agree, some.Errors);
        all.ExitCode.Should().Be(NothingChecked, all.Errors);
    }

    [Theory]
    [InlineData("--provider", "nobody", "-")]
    [InlineData("--provider", "intercart")]
    [InlineData("-")]
    [InlineData("--provider", "intercart", "no-such-file.json")]
    [InlineData("--provider", "intercart", "--wrong", "-")]
    public async Task Run_WrongArguments_Returns1AndShowsTheUsage(params string[] arguments)
    {
        AuditRun run = await AuditRun.StartAsync("", arguments);

        run.ExitCode.Should().Be(Usage);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain("usage: AmountAudit --provider <name>");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string[] Names(JsonNode node) => [.. ((JsonObject)node).Select(member => member.Key)];

    private static string Fixture(string name) =>
        System.Text.Encoding.UTF8.GetString(FixtureFile.Get("intercart", name).ReadBytes());

    private static string OneLine(string name) => JsonNode.Parse(Fixture(name))!.ToJsonString();

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
