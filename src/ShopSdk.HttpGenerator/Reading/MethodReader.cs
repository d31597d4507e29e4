using Microsoft.CodeAnalysis;
using ShopSdk.Http;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>Reads one method of a typed interface.</summary>
internal sealed class MethodReader(
    INamedTypeSymbol api,
    IMethodSymbol method,
    JsonTypes types,
    Enumerations enums,
    Findings findings
)
{
    private const string AsyncSuffix = "Async";

    /// <summary>Returns the method, or null after reporting why it cannot be implemented.</summary>
    public MethodModel? Read()
    {
        if (method.IsGenericMethod)
        {
            findings.Add(Rules.GenericMethod, method, method.Name);
            return null;
        }

        RefitAttributes.Check(method, findings);
        string? effect = ReadEffect();
        (string Verb, PathTemplate Path)? route = ReadRoute();
        ResponseModel? response = ReadResponse();
        bool hasToken = CheckCancellationToken();
        EquatableArray<HeaderModel> headers = HeadersReader.Read(api, method, findings);
        if (effect is null || route is not { } known || response is null || !hasToken)
            return null;

        var parameters = new ParametersReader(method, known.Verb, known.Path, types, enums, findings);
        return new MethodModel(
            Symbols.Escape(method.Name),
            method.ReturnType.ToSource(),
            new EquatableArray<string>(method.Parameters.Select(Declare)),
            OperationName(method.Name),
            known.Verb,
            known.Path.Text,
            effect,
            headers,
            new UniqueNames(method.Parameters.Select(parameter => parameter.Name)).Add("request"),
            parameters.Read(),
            parameters.RequiredBody,
            response,
            Symbols.Escape(method.Parameters[method.Parameters.Length - 1].Name)
        );
    }

    private string? ReadEffect()
    {
        TypedConstant? argument = method.FindAttribute(KnownNames.EffectAttribute)?.ConstructorArguments.FirstOrDefault();
        if (argument is { Type: { } type, Value: { } value })
        {
            IFieldSymbol? field = type.GetMembers()
                .OfType<IFieldSymbol>()
                .FirstOrDefault(member => value.Equals(member.ConstantValue));
            if (field is not null)
                return field.Name;
        }

        findings.Add(Rules.MissingEffect, method, method.Name);
        return null;
    }

    private (string Verb, PathTemplate Path)? ReadRoute()
    {
        var routes = new List<(string Verb, string Path)>();
        foreach (AttributeData attribute in method.GetAttributes())
        {
            foreach (KeyValuePair<string, string> verb in KnownNames.Verbs)
            {
                if (attribute.AttributeClass.Is(verb.Key))
                    routes.Add((verb.Value, attribute.FirstText() ?? ""));
            }
        }

        if (routes.Count != 1)
        {
            findings.Add(Rules.MissingVerb, method, method.Name);
            return null;
        }

        if (PathTemplate.Parse(routes[0].Path, out string problem) is { } path)
            return (routes[0].Verb, path);
        findings.Add(Rules.UnusablePath, method, method.Name, routes[0].Path, problem);
        return null;
    }

    private ResponseModel? ReadResponse()
    {
        if (method.ReturnType.Is(KnownNames.Task))
            return new ResponseModel("SendAsync", null);

        if (method.ReturnType is INamedTypeSymbol task && task.Is(KnownNames.TaskOfT))
        {
            ITypeSymbol result = task.TypeArguments[0];
            bool withStatus = result.Is(KnownNames.ApiResult);
            ITypeSymbol content = withStatus ? ((INamedTypeSymbol)result).TypeArguments[0] : result;
            if (IsJson(content))
                return new ResponseModel(withStatus ? "SendForResultAsync" : "SendAsync", types.UseResponse(method, content));
        }

        findings.Add(Rules.UnsupportedReturnType, method, method.Name, method.ReturnType.ToMessage());
        return null;
    }

    // Refit returns text, streams, messages and its own responses without reading JSON. This generator does not support that.
    private static bool IsJson(ITypeSymbol type) =>
        type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object)
        && !type.IsOrDerivesFrom(KnownNames.HttpContent)
        && !type.IsOrDerivesFrom(KnownNames.HttpResponseMessage)
        && !type.IsOrDerivesFrom(KnownNames.Stream)
        && type.Name is not ("IApiResponse" or "ApiResponse");

    private bool CheckCancellationToken()
    {
        int count = method.Parameters.Count(parameter => parameter.Type.Is(KnownNames.CancellationToken));
        if (count == 1 && method.Parameters[method.Parameters.Length - 1].Type.Is(KnownNames.CancellationToken))
            return true;
        findings.Add(Rules.MissingCancellationToken, method, method.Name);
        return false;
    }

    private static string Declare(IParameterSymbol parameter)
    {
        string declaration = parameter.Type.ToSource() + " " + Symbols.Escape(parameter.Name);
        bool isToken = parameter.Type.Is(KnownNames.CancellationToken);
        return isToken && parameter.HasExplicitDefaultValue ? declaration + " = default" : declaration;
    }

    private static string OperationName(string methodName) =>
        methodName.Length > AsyncSuffix.Length && methodName.EndsWith(AsyncSuffix, StringComparison.Ordinal)
            ? methodName.Substring(0, methodName.Length - AsyncSuffix.Length)
            : methodName;
}
