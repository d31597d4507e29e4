using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShopSdk.HttpGenerator.Tests;

/// <summary>The promise that a typed interface is Refit's, but for one using and [Effect].</summary>
public sealed class RefitCompatibilityTests
{
    // What the SDK's own project imports implicitly.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    [Fact]
    public void TypedInterfaces_WithRefitsUsing_CompileUnderRefitsAttributes()
    {
        string providers = Path.Combine(Repository.Root, "src", "ShopSdk", "Providers");
        string[] files = Directory.GetFiles(providers, "I*Api.cs", SearchOption.AllDirectories);

        files.Should().NotBeEmpty();

        // A provider's folder is one with a <folder>Provider.cs: none of them may be missed.
        IEnumerable<string> folders = Directory
            .GetDirectories(providers)
            .Where(folder => File.Exists(Path.Combine(folder, Path.GetFileName(folder) + "Provider.cs")));
        folders.Except(files.Select(file => Path.GetDirectoryName(file)!)).Should().BeEmpty();
        files
            .SelectMany(file =>
                FindObjections(File.ReadAllText(file)).Select(objection => $"{Path.GetFileName(file)}: {objection}")
            )
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void FindObjections_WholeVocabulary_HasNone() =>
        FindObjections(
                """
                using System.Diagnostics.CodeAnalysis;
                using ShopSdk.Http;
                using ShopSdk.Resilience;

                namespace ShopSdk.Providers.Example;

                [Headers("Accept: text/plain")]
                public interface IExampleApi
                {
                    [Post("/a/{id}"), Effect(Effect.Once), Headers("X-A: 1", "Accept")]
                    [Experimental("SHOP9001")]
                    Task<IApiResponse<string>> CreateAsync(
                        string id,
                        [AliasAs("page_size"), Query(Format = "000")] int size,
                        [Query(CollectionFormat.Multi)] int[] ids,
                        [Header("X-B")] string? header,
                        [Body] string body,
                        CancellationToken cancellationToken = default
                    );
                }
                """
            )
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("[Get(\"/a\"), Effect(Effect.Read)] Task GetAsync([Body(Mode = 1)] string body);", "Mode")]
    [InlineData("[ShopSdk.Http.Get(\"/a\")] Task GetAsync();", "ShopSdk.Http")]
    [InlineData("[Get(\"/a\"), Own] Task GetAsync(); class OwnAttribute : Attribute;", "OwnAttribute")]
    public void FindObjections_SomethingElse_IsFound(string member, string objection) =>
        FindObjections(
                $"using ShopSdk.Http; using ShopSdk.Resilience; namespace Example; public interface IExampleApi {{ {member} }}"
            )
            .Should()
            .Contain(found => found.Contains(objection, StringComparison.Ordinal));

    private static IEnumerable<string> FindObjections(string source)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        string refit = source.Replace("using ShopSdk.Http;", "using Refit;", StringComparison.Ordinal);
        if (refit.Contains("ShopSdk.Http", StringComparison.Ordinal))
            yield return "names ShopSdk.Http outside of its one using";

        // The interface exists in the SDK too: warnings about that are no objection, only errors are.
        CSharpCompilation compilation = Compilations.Create(refit, RefitVocabulary.Source, ImplicitUsings);
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        foreach (
            Diagnostic error in compilation
                .GetDiagnostics(cancellationToken)
                .Where(found => found.Severity == DiagnosticSeverity.Error)
        )
            yield return error.ToString();

        SyntaxTree tree = compilation.SyntaxTrees[0];
        SemanticModel model = compilation.GetSemanticModel(tree);
        SyntaxNode root = tree.GetRoot(cancellationToken);
        foreach (AttributeSyntax attribute in root.DescendantNodes().OfType<AttributeSyntax>())
        {
            ITypeSymbol? type = model.GetTypeInfo(attribute, cancellationToken).Type;
            string name = type?.ToDisplayString() ?? attribute.ToString();
            if (!name.StartsWith("Refit.", StringComparison.Ordinal) && !IsAllowed(name))
                yield return $"uses {name}";
        }
    }

    private static bool IsAllowed(string attribute) =>
        attribute
            is "ShopSdk.Resilience.EffectAttribute"
                or "System.Diagnostics.CodeAnalysis.ExperimentalAttribute"
                or "System.ObsoleteAttribute";
}
