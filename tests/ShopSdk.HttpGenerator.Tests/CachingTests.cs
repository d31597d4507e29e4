using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Tests;

public sealed class CachingTests
{
    private const string Method = """
        [Get("/orders/{id}"), Effect(Effect.Read)]
        Task<Order> GetAsync(string id, CancellationToken cancellationToken = default);
        """;

    private static readonly string[] Initial = [Sources.Api(Method), Sources.Context(), "namespace Shop; class Other;"];

    [Fact]
    public void EquatableArray_EqualItems_IsEqualAndHashesAlike()
    {
        var one = new EquatableArray<string>(["a", "b"]);
        var same = new EquatableArray<string>(["a", "b"]);

        one.Equals((object)same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        foreach (string[] other in new string[][] { [], ["a"], ["b", "a"], ["a", "b", "c"] })
            one.Equals((object)new EquatableArray<string>(other)).Should().BeFalse();
        one.Equals("a, b").Should().BeFalse();
    }

    [Fact]
    public void Run_UnrelatedEdit_LeavesEveryStepAsItWas()
    {
        GeneratorRunResult result = RunTwice("namespace Shop; class Other { int Added() => 1; }", 2);

        Reasons(result, JsonApiGenerator.ContextStep).Should().OnlyContain(reason => IsUnchanged(reason));
        Reasons(result, JsonApiGenerator.SourceStep).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
        OutputReasons(result).Should().NotBeEmpty().And.OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Run_CommentInTheInterface_LeavesTheOutputAsItWas()
    {
        GeneratorRunResult result = RunTwice(Sources.Api("// A remark.\n" + Method), 0);

        OutputReasons(result).Should().NotBeEmpty().And.OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Run_EditOfTheInterface_WritesTheClassAgain()
    {
        GeneratorRunResult result = RunTwice(Sources.Api(Method.Replace("/orders/", "/order/", StringComparison.Ordinal)), 0);

        Reasons(result, JsonApiGenerator.SourceStep).Should().Equal(IncrementalStepRunReason.Modified);
        OutputReasons(result).Should().Contain(IncrementalStepRunReason.Modified);
        result.GeneratedSources.Should().ContainSingle().Which.SourceText.ToString().Should().Contain("\"/order/{id}\"");
    }

    [Fact]
    public void Run_EditAboveAFinding_MovesIt()
    {
        GeneratorRunResult result = RunTwice(
            Sources.Api("\n\n" + Method.Replace("{id}", "{other}", StringComparison.Ordinal)),
            0
        );

        result.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("SHOP1004");
    }

    private static GeneratorRunResult RunTwice(string edited, int index)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        CSharpCompilation compilation = Compilations.Create(Initial);
        GeneratorDriver driver = Compilations.CreateDriver().RunGenerators(compilation, cancellationToken);

        SyntaxTree tree = compilation.SyntaxTrees[index];
        SyntaxTree changed = CSharpSyntaxTree.ParseText(
            edited,
            Compilations.ParseOptions,
            tree.FilePath,
            cancellationToken: cancellationToken
        );
        return driver
            .RunGenerators(compilation.ReplaceSyntaxTree(tree, changed), cancellationToken)
            .GetRunResult()
            .Results.Single();
    }

    private static bool IsUnchanged(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRunResult result) =>
        result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Select(output => output.Reason);
}
