using Microsoft.CodeAnalysis;

namespace ShopSdk.HttpGenerator;

/// <summary>All requirements of the generator for a typed interface.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor MissingEffect = Rule(
        "SHOP1001",
        "A method must have an effect",
        "Method '{0}' has no effect; add [Effect(Effect.Read)], [Effect(Effect.Repeatable)] or [Effect(Effect.Once)]"
    );

    public static readonly DiagnosticDescriptor MissingVerb = Rule(
        "SHOP1002",
        "A method needs one HTTP method",
        "Method '{0}' needs exactly one of [Get], [Post], [Put], [Patch] and [Delete], such as [Get(\"/api/order/{{orderId}}\")]"
    );

    public static readonly DiagnosticDescriptor UnusablePath = Rule(
        "SHOP1003",
        "A path must be usable",
        "The path \"{1}\" of method '{0}' is not usable, {2}; write one such as \"/api/order/{{orderId}}\""
    );

    public static readonly DiagnosticDescriptor UnboundPlaceholder = Rule(
        "SHOP1004",
        "A placeholder needs a parameter",
        "The placeholder '{{{1}}}' of method '{0}' has no parameter; add 'string {1}', or [AliasAs(\"{1}\")] to the parameter that fills it"
    );

    public static readonly DiagnosticDescriptor DuplicatePathParameter = Rule(
        "SHOP1005",
        "A placeholder has one parameter",
        "Method '{0}' has several parameters for the placeholder '{{{1}}}'; keep one and rename the others"
    );

    public static readonly DiagnosticDescriptor UnsupportedReturnType = Rule(
        "SHOP1006",
        "A method returns a task",
        "Method '{0}' returns '{1}'; return Task, Task<T> or Task<ApiResult<T>> where T is read from JSON"
    );

    public static readonly DiagnosticDescriptor SeveralBodies = Rule(
        "SHOP1007",
        "A request has one body",
        "Method '{0}' has several [Body] parameters; keep one and put the rest into its type"
    );

    public static readonly DiagnosticDescriptor MissingCancellationToken = Rule(
        "SHOP1008",
        "A method ends with a cancellation token",
        "Method '{0}' must have exactly one cancellation token, as its last parameter; write 'CancellationToken cancellationToken = default'"
    );

    public static readonly DiagnosticDescriptor DateWithoutFormat = Rule(
        "SHOP1009",
        "A date needs a format",
        "Parameter '{1}' of method '{0}' is a date without format; write [Query(Format = \"yyyy-MM-dd\")] with the provider's format"
    );

    public static readonly DiagnosticDescriptor TypeNotRegistered = Rule(
        "SHOP1010",
        "A JSON type must be registered",
        "Method '{0}' needs '{1}' as JSON; add [JsonSerializable(typeof({1}))] to '{2}'"
    );

    public static readonly DiagnosticDescriptor NotAContext = Rule(
        "SHOP1011",
        "[JsonApi] belongs on a serializer context",
        "'{0}' has [JsonApi] but is not a JsonSerializerContext; write 'internal sealed partial class {0} : JsonSerializerContext'"
    );

    public static readonly DiagnosticDescriptor NotAnInterface = Rule(
        "SHOP1012",
        "[JsonApi] names an interface",
        "[JsonApi] on '{0}' names '{1}', which is not an interface without type parameters; write [JsonApi(typeof(IYourApi))]"
    );

    public static readonly DiagnosticDescriptor UnsupportedParameter = Rule(
        "SHOP1013",
        "A parameter must have a text form",
        "Parameter '{1}' of method '{0}' cannot be sent {2}; {3}"
    );

    public static readonly DiagnosticDescriptor GenericMethod = Rule(
        "SHOP1014",
        "A method has no type parameters",
        "Method '{0}' has type parameters; write one method for each type"
    );

    public static readonly DiagnosticDescriptor UnsupportedBody = Rule(
        "SHOP1015",
        "A body is JSON",
        "The body '{1}' of method '{0}' would not be sent as JSON; use [Body] with a type that is registered for JSON"
    );

    public static readonly DiagnosticDescriptor UnusableHeader = Rule(
        "SHOP1016",
        "A header must be valid",
        "A header of '{0}' cannot be sent: {1}; write \"Name: value\" in printable ASCII"
    );

    public static readonly DiagnosticDescriptor UnsupportedMember = Rule(
        "SHOP1017",
        "A typed interface has methods only",
        "'{0}' of interface '{1}' cannot be implemented; a typed interface has methods only, and no base interface"
    );

    public static readonly DiagnosticDescriptor DuplicateOperation = Rule(
        "SHOP1018",
        "Operations have different names",
        "Interface '{1}' has several methods for the operation '{0}'; give each method its own name"
    );

    public static readonly DiagnosticDescriptor ImplicitBody = Rule(
        "SHOP1019",
        "A body or a list must be marked",
        "Parameter '{1}' of method '{0}' could be the body or a query; write [Body] or [Query]"
    );

    public static readonly DiagnosticDescriptor UnsupportedAttribute = Rule(
        "SHOP1020",
        "Both engines must support a Refit attribute",
        "The generated code of '{0}' does not support Refit's [{1}]; remove it, or let Refit's engine implement this interface"
    );

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "ShopSdk.Http", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
