using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ShopSdk.HttpGenerator.Tests;

/// <summary>Compiles source text with the generator, as a user's project would.</summary>
internal static class Compilations
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    // Every assembly that this test process can load, ShopSdk among them.
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("ShopSdk.HttpGenerator", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A compilation without implicit usings, with nullable on and every warning an error.</summary>
    public static CSharpCompilation Create(params string[] sources) =>
        CSharpCompilation.Create(
            "Consumer",
            sources.Select(
                (source, index) =>
                    CSharpSyntaxTree.ParseText(
                        source,
                        ParseOptions,
                        $"Source{index}.cs",
                        cancellationToken: TestContext.Current.CancellationToken
                    )
            ),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999
            )
        );

    public static GeneratorDriver CreateDriver() =>
        CSharpGeneratorDriver.Create(
            [new JsonApiGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );

    /// <summary>Runs the generator and gives the diagnostics and texts that it made, and the compilation with them.</summary>
    public static Generated Generate(params string[] sources)
    {
        CSharpCompilation compilation = Create(sources);
        GeneratorDriver driver = CreateDriver()
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        result.Exception.Should().BeNull();
        return new Generated(
            result.Diagnostics,
            result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()),
            output
        );
    }

    /// <summary>Runs the generator on one interface body and expects that everything compiles without a warning.</summary>
    public static string GenerateAndCompile(string methods, string context = "", string types = "", string onInterface = "")
    {
        Generated generated = Generate(Sources.Api(methods, onInterface), Sources.Context(context), types);
        generated.Diagnostics.Should().BeEmpty();
        generated.CompilerMessages().Should().BeEmpty();
        return generated.Texts.Should().ContainKey("Shop.ShopJson.IShopApi.g.cs").WhoseValue;
    }
}
