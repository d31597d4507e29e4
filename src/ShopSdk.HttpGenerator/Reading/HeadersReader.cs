using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ShopSdk.Http;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>Reads [Headers] of the interface and of a method. The method's headers replace or remove those of the interface.</summary>
internal static class HeadersReader
{
    public static EquatableArray<HeaderModel> Read(INamedTypeSymbol api, IMethodSymbol method, Findings findings)
    {
        var headers = new List<HeaderModel>();
        Apply(api, headers, findings);
        Apply(method, headers, findings);
        return new EquatableArray<HeaderModel>(headers);
    }

    private static void Apply(ISymbol symbol, List<HeaderModel> headers, Findings findings)
    {
        IEnumerable<string> lines =
            from argument in symbol.FindAttribute(KnownNames.HeadersAttribute)?.ConstructorArguments
                ?? ImmutableArray<TypedConstant>.Empty
            where argument is { Kind: TypedConstantKind.Array, IsNull: false }
            from line in argument.Values
            select line.Value as string;
        foreach (string line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
                Apply(line, symbol, headers, findings);
        }
    }

    private static void Apply(string line, ISymbol symbol, List<HeaderModel> headers, Findings findings)
    {
        int colon = line.IndexOf(':');
        string name = (colon < 0 ? line : line.Substring(0, colon)).Trim();
        string value = colon < 0 ? "" : line.Substring(colon + 1).Trim();
        if (HeaderRules.FindProblem(name, value) is { } problem)
        {
            findings.Add(Rules.UnusableHeader, symbol, symbol.Name, problem);
            return;
        }

        headers.RemoveAll(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase));
        if (colon >= 0)
            headers.Add(new HeaderModel(name, value));
    }
}
