namespace ShopSdk.Http;

/// <summary>Where an operation goes: its method and path, as declared or as the store's options override them.</summary>
internal sealed record OperationTarget(HttpMethod Method, PathTemplate Path)
{
    private static readonly HttpMethod[] Methods =
    [
        HttpMethod.Get,
        HttpMethod.Post,
        HttpMethod.Put,
        HttpMethod.Patch,
        HttpMethod.Delete,
    ];

    /// <summary>Reads an override such as "POST /api/open/order/pay"; null, with a message for the operator, when it cannot be used.</summary>
    public static OperationTarget? Parse(ApiOperation operation, string? text, out string problem)
    {
        string[] parts = (text ?? "").Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        OperationTarget? target = parts.Length == 2 ? Parse(operation, parts[0], parts[1], out problem) : Incomplete(out problem);
        if (target is null)
        {
            problem =
                $"The override of operation '{operation.Name}' cannot be \"{text}\": {problem}. "
                + $"Write a method and a path, such as \"{operation.Method} {operation.Path}\".";
        }

        return target;
    }

    private static OperationTarget? Incomplete(out string problem)
    {
        problem = "it is not a method and a path";
        return null;
    }

    private static OperationTarget? Parse(ApiOperation operation, string methodText, string pathText, out string problem)
    {
        HttpMethod? method = Array.Find(Methods, known => known.Method.Equals(methodText, StringComparison.OrdinalIgnoreCase));
        if (method is null)
        {
            problem = $"the method '{methodText}' is none of {string.Join(", ", Methods.AsEnumerable())}";
            return null;
        }

        var path = PathTemplate.Parse(pathText, out problem);
        if (path is null)
        {
            problem = $"the path is not usable, {problem}";
            return null;
        }

        string[] expected = operation.Target.Path.Names;
        if (!path.Names.AsSpan().SequenceEqual(expected))
        {
            problem =
                expected.Length == 0
                    ? "the path may not have placeholders, since the operation has none"
                    : $"the path must have the placeholders {{{string.Join("}, {", expected)}}} in this order";
            return null;
        }

        return new OperationTarget(method, path);
    }
}
