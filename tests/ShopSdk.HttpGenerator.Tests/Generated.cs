using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ShopSdk.HttpGenerator.Tests;

/// <summary>What one run of the generator gave.</summary>
internal sealed record Generated(
    ImmutableArray<Diagnostic> Diagnostics,
    IReadOnlyDictionary<string, string> Texts,
    Compilation Output
)
{
    /// <summary>Everything that the compiler says about sources and generated code together.</summary>
    public IEnumerable<string> CompilerMessages() =>
        Output
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Select(diagnostic => diagnostic.ToString());
}
