namespace ShopSdk.HttpGenerator.Model;

/// <summary>One method: its signature, its operation, and the calls that build its request.</summary>
/// <param name="Verb">The name of the HttpMethod property, such as Get.</param>
/// <param name="RequiredBody">The parameter that is the body and may not be null; null when there is none.</param>
/// <param name="Request">A name for the local variable that differs from all parameter names.</param>
internal sealed record MethodModel(
    string Name,
    string ReturnType,
    EquatableArray<string> Parameters,
    string OperationName,
    string Verb,
    string Path,
    string Effect,
    EquatableArray<HeaderModel> Headers,
    string Request,
    EquatableArray<RequestStep> Steps,
    string? RequiredBody,
    ResponseModel Response,
    string CancellationToken
);
