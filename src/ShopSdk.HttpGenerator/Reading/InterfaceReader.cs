using Microsoft.CodeAnalysis;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>Reads one typed interface.</summary>
internal sealed class InterfaceReader(INamedTypeSymbol context, INamedTypeSymbol api, Findings findings)
{
    private readonly UniqueNames _fields = new(NamesIn(api));
    private readonly ExperimentalIds _experimental = new();

    public ApiModel Read(CancellationToken cancellationToken)
    {
        string channelField = _fields.Add("_channel");
        string typesField = _fields.Add("_types");
        var records = new Records(context, _fields, _experimental);
        var types = new JsonTypes(context, typesField, findings, records);
        var enums = new Enumerations();
        var methods = new List<MethodModel>();
        foreach (INamedTypeSymbol inherited in api.Interfaces)
            findings.Add(Rules.UnsupportedMember, api, inherited.Name, api.Name);

        RefitAttributes.Check(api, findings);
        _experimental.AddFrom(api);
        foreach (ISymbol member in api.GetMembers())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsAbstract: true, IsStatic: false } method)
                ReadMethod(method, types, enums, methods);
            else if (member.IsAbstract && member is not IMethodSymbol { AssociatedSymbol: not null })
                findings.Add(Rules.UnsupportedMember, member, member.Name, api.Name);
        }

        foreach (IGrouping<string, MethodModel> group in methods.GroupBy(method => method.OperationName))
        {
            if (group.Count() > 1)
                findings.Add(Rules.DuplicateOperation, api, group.Key, api.Name);
        }

        return new ApiModel(
            context.ContainingNamespace.IsGlobalNamespace ? "" : context.ContainingNamespace.ToDisplayString(),
            ClassName(api.Name),
            api.ToSource(),
            channelField,
            typesField,
            new EquatableArray<MethodModel>(methods),
            types.ToArray(),
            enums.ToArray(),
            records.Readers,
            records.Writers,
            records.ListWriters,
            records.Converters,
            records.ToListed(),
            _experimental.ToArray()
        );
    }

    private void ReadMethod(IMethodSymbol method, JsonTypes types, Enumerations enums, List<MethodModel> methods)
    {
        _experimental.AddFrom(method);
        if (new MethodReader(api, method, types, enums, findings).Read() is { } model)
            methods.Add(model);
    }

    private static string ClassName(string name) =>
        name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name.Substring(1) : name + "Client";

    private static IEnumerable<string> NamesIn(INamedTypeSymbol api) =>
        api.GetMembers()
            .OfType<IMethodSymbol>()
            .SelectMany(method => method.Parameters.Select(parameter => parameter.Name).Append(method.Name));
}
