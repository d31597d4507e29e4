using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;
using ShopSdk.HttpGenerator.Reading;

namespace ShopSdk.HttpGenerator;

/// <summary>Implements the typed interfaces that [JsonApi] names on a JsonSerializerContext.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class JsonApiGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that reads a context, for tests of the caching.</summary>
    internal const string ContextStep = "JsonApiContext";

    /// <summary>The name of the step that returns one class to write, for tests of the caching.</summary>
    internal const string SourceStep = "JsonApiSource";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ApiSource> sources = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                KnownNames.JsonApiAttribute,
                static (_, _) => true,
                static (target, cancellationToken) => ContextReader.Read(target, cancellationToken)
            )
            .WithTrackingName(ContextStep)
            .SelectMany(static (found, _) => found)
            .WithTrackingName(SourceStep);

        context.RegisterSourceOutput(sources, static (output, source) => Write(output, source));
    }

    private static void Write(SourceProductionContext output, ApiSource source)
    {
        foreach (Finding finding in source.Findings)
            output.ReportDiagnostic(finding.ToDiagnostic());

        if (source.Model is not null)
            output.AddSource(source.HintName, ApiWriter.Write(source.Model));
    }
}
