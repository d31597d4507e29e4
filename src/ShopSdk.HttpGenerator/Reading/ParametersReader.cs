using Microsoft.CodeAnalysis;
using ShopSdk.Http;
using ShopSdk.HttpGenerator.Model;

namespace ShopSdk.HttpGenerator.Reading;

/// <summary>Decides for each parameter where it is sent: path, query, header or body.</summary>
internal sealed class ParametersReader(
    IMethodSymbol method,
    string verb,
    PathTemplate path,
    JsonTypes types,
    Enumerations enums,
    Findings findings
)
{
    private readonly RequestStep?[] _path = new RequestStep?[path.Names.Length];
    private readonly List<RequestStep> _query = [];
    private readonly List<RequestStep> _headers = [];
    private readonly List<RequestStep> _body = [];

    /// <summary>The parameter that is the body and must not be null; null when there is none.</summary>
    public string? RequiredBody { get; private set; }

    // Path values come first, in the order of the path, because the address is written from left to right.
    public EquatableArray<RequestStep> Read()
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            RefitAttributes.Check(parameter, findings);
            if (!parameter.Type.Is(KnownNames.CancellationToken))
                Read(parameter);
        }

        if (_body.Count > 1)
            findings.Add(Rules.SeveralBodies, method, method.Name);
        for (int i = 0; i < _path.Length; i++)
        {
            if (_path[i] is null)
                findings.Add(Rules.UnboundPlaceholder, method, method.Name, path.Names[i]);
        }

        return new EquatableArray<RequestStep>(_path.OfType<RequestStep>().Concat(_query).Concat(_headers).Concat(_body));
    }

    private void Read(IParameterSymbol parameter)
    {
        if (parameter.RefKind != RefKind.None)
        {
            Refuse(parameter, "by reference", "pass it by value");
            return;
        }

        string name = parameter.FindAttribute(KnownNames.AliasAsAttribute)?.FirstText() ?? parameter.Name;
        if (parameter.FindAttribute(KnownNames.BodyAttribute) is { } body)
            ReadBody(parameter, body);
        else if (parameter.FindAttribute(KnownNames.HeaderAttribute) is { } header)
            ReadHeader(parameter, header.FirstText()?.Trim() ?? "");
        else if (
            Array.FindIndex(path.Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
        )
            ReadPath(parameter, index);
        else
            ReadQuery(parameter, name);
    }

    private void ReadBody(IParameterSymbol parameter, AttributeData attribute)
    {
        int serialization = attribute.FindEnum(KnownNames.BodySerializationMethod) ?? 0;
        bool isRaw =
            parameter.Type.IsOrDerivesFrom(KnownNames.Stream)
            || parameter.Type.IsOrDerivesFrom(KnownNames.HttpContent)
            || (serialization == 0 && parameter.Type.SpecialType == SpecialType.System_String);
        if (isRaw || serialization is not (0 or 3))
        {
            findings.Add(Rules.UnsupportedBody, parameter, method.Name, parameter.Name);
            return;
        }

        // A nullable body uses the same type information as a body that is not nullable.
        ITypeSymbol type = parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        string source = Symbols.Escape(parameter.Name);
        if (parameter.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated })
            RequiredBody = source;
        _body.Add(new RequestStep($"SetBody({source}, {types.UseBody(method, type)})"));
    }

    private void ReadHeader(IParameterSymbol parameter, string name)
    {
        if (HeaderRules.FindProblem(name, "") is { } problem)
        {
            findings.Add(Rules.UnusableHeader, parameter, method.Name, problem);
            return;
        }

        var value = WireValue.Of(parameter.Type);
        string source = Symbols.Escape(parameter.Name);
        string quoted = Symbols.Quote(name);
        switch (value)
        {
            case { Kind: WireKind.Text, IsList: false }:
                _headers.Add(new RequestStep($"AddHeader({quoted}, {source})"));
                break;
            case { Kind: WireKind.Flag or WireKind.Formatted, IsList: false, IsNullable: true }:
                string text = HeaderText(value, source + ".GetValueOrDefault()");
                _headers.Add(new RequestStep($"AddHeader({quoted}, {source}.HasValue ? {text} : null)"));
                break;
            case { Kind: WireKind.Flag or WireKind.Formatted, IsList: false }:
                _headers.Add(new RequestStep($"AddHeader({quoted}, {HeaderText(value, source)})"));
                break;
            default:
                Refuse(parameter, "as a header", "make it a string and write it as the provider expects it");
                break;
        }
    }

    private static string HeaderText(WireValue value, string source) =>
        value.Kind == WireKind.Flag
            ? $"({source} ? \"True\" : \"False\")"
            : $"string.Create(global::System.Globalization.CultureInfo.InvariantCulture, $\"{{{source}}}\")";

    private void ReadPath(IParameterSymbol parameter, int index)
    {
        if (_path[index] is not null)
        {
            findings.Add(Rules.DuplicatePathParameter, parameter, method.Name, path.Names[index]);
            return;
        }

        var value = WireValue.Of(parameter.Type);
        string source = Symbols.Escape(parameter.Name);
        string quoted = Symbols.Quote(path.Names[index]);
        _path[index] = new RequestStep($"AddPath({quoted}, {source})");
        if (value is null || value.IsList || value.IsNullable)
            Refuse(parameter, "in the path", "use a string, a number, an enum or another value that is never null");
        else if (
            FindFormat(parameter, value) is var format
            && value.Kind is WireKind.Formatted or WireKind.Date
            && format is not null
        )
            _path[index] = new RequestStep($"AddPath({quoted}, {source}, {Symbols.Quote(format)})");
        else if (value.Kind is WireKind.Flag or WireKind.Enumeration)
            _path[index] = new RequestStep($"AddPath({quoted}, {TextOf(value, source)})");
    }

    private void ReadQuery(IParameterSymbol parameter, string name)
    {
        AttributeData? attribute = parameter.FindAttribute(KnownNames.QueryAttribute);
        if (attribute is null && verb is "Post" or "Put" or "Patch" && IsRefitBody(parameter.Type))
        {
            findings.Add(Rules.ImplicitBody, parameter, method.Name, parameter.Name);
            return;
        }

        var value = WireValue.Of(parameter.Type);
        if (value is null)
        {
            Refuse(
                parameter,
                "in the query",
                "use a string, a number, an enum without [Flags], a date with a format, or a collection of those; a body needs [Body]"
            );
            return;
        }

        string? format = FindFormat(parameter, value);
        string source = Symbols.Escape(parameter.Name);
        string quoted = Symbols.Quote(name);
        _query.Add(value.IsList ? ListStep(parameter, value, quoted, source, format) : SingleStep(value, quoted, source, format));
    }

    private RequestStep SingleStep(WireValue value, string name, string source, string? format)
    {
        string inner = value.IsNullable ? source + ".GetValueOrDefault()" : source;
        if (value.Kind == WireKind.Enumeration)
            inner = TextOf(value, inner);
        string call = format is null ? $"AddQuery({name}, {inner})" : $"AddQuery({name}, {inner}, {Symbols.Quote(format)})";
        return new RequestStep(call, value.IsNullable ? source + ".HasValue" : null);
    }

    private RequestStep ListStep(IParameterSymbol parameter, WireValue value, string name, string source, string? format)
    {
        AttributeData? attribute = parameter.FindAttribute(KnownNames.QueryAttribute);
        if (SeparatorOf(attribute?.FindEnum(KnownNames.CollectionFormat, "CollectionFormat") ?? 0) is not { } separator)
        {
            Refuse(parameter, "as an indexed list", "use CollectionFormat.Multi, or one that joins the values");
            return new RequestStep("");
        }

        if (value.Kind is WireKind.Flag or WireKind.Enumeration)
        {
            string select = $"global::System.Linq.Enumerable.Select({source}, static item => {TextOf(value, "item")})";
            string? condition = parameter.Type.IsValueType ? null : source + " is not null";
            return new RequestStep($"AddQuery({name}, {select}, {separator})", condition);
        }

        string formatArgument = format is null ? "" : ", " + Symbols.Quote(format);
        return new RequestStep($"AddQuery({name}, {source}, {separator}{formatArgument})");
    }

    private string TextOf(WireValue value, string source)
    {
        if (value.Kind == WireKind.Flag)
            return $"({source} ? \"True\" : \"False\")";
        enums.Use(value.Enumeration!);
        return $"WireText({source})";
    }

    private string? FindFormat(IParameterSymbol parameter, WireValue value)
    {
        AttributeData? attribute = parameter.FindAttribute(KnownNames.QueryAttribute);
        string? format = attribute is null ? null : FormatOf(attribute);
        if (value.Kind == WireKind.Date && format is null)
            findings.Add(Rules.DateWithoutFormat, parameter, method.Name, parameter.Name);
        if (value.Kind == WireKind.Enumeration && format is not null)
            Refuse(parameter, "with a format", "leave the format out and name the members with [EnumMember(Value = \"...\")]");

        // A format has no effect on text or a boolean, also in Refit.
        return value.Kind is WireKind.Formatted or WireKind.Date ? format : null;
    }

    private static string? FormatOf(AttributeData attribute)
    {
        object? named = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Format").Value.Value;
        object? positional = attribute.ConstructorArguments.Length == 3 ? attribute.ConstructorArguments[2].Value : null;
        return (named ?? positional) is string { Length: > 0 } format ? format : null;
    }

    // The values of Refit's CollectionFormat. Null means no separator: the parameter is repeated. The last one numbers each value.
    private static string? SeparatorOf(int collectionFormat) =>
        collectionFormat switch
        {
            2 => "' '",
            3 => "'\\t'",
            4 => "'|'",
            5 => "null",
            6 => null,
            _ => "','",
        };

    // Refit uses a reference type other than string as the body of a POST, PUT or PATCH, even if it is a list.
    private static bool IsRefitBody(ITypeSymbol type) => !type.IsValueType && type.SpecialType != SpecialType.System_String;

    private void Refuse(IParameterSymbol parameter, string how, string advice) =>
        findings.Add(Rules.UnsupportedParameter, parameter, method.Name, parameter.Name, how, advice);
}
