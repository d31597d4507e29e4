using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine.Tests;

/// <summary>One method of a typed interface, to be called through either engine. New providers are found by themselves.</summary>
internal sealed record TypedMethod(
    ProviderDescriptor Provider,
    Type Api,
    MethodInfo Method,
    JsonSerializerContext Json,
    Type Generated
)
{
    private static readonly Assembly House = typeof(ApiChannel).Assembly;

    public static IReadOnlyList<TypedMethod> All { get; } = [.. Find()];

    public string Name => $"{Api.Name}.{Method.Name}";

    public IReadOnlyList<ParameterInfo> Parameters => Method.GetParameters();

    /// <summary>Gets the type of the response's body; null when there is none.</summary>
    public Type? Content
    {
        get
        {
            Type? type = Method.ReturnType.GetGenericArguments().SingleOrDefault();
            return type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(ApiResult<>)
                ? type.GetGenericArguments()[0]
                : type;
        }
    }

    public object ByGenerated(ShopStore store) => Activator.CreateInstance(Generated, store.Channel, Json)!;

    public object ByRefit(ShopStore store) =>
        typeof(ShopRefit).GetMethod(nameof(ShopRefit.For))!.MakeGenericMethod(Api).Invoke(null, [store])!;

    /// <summary>Makes the call and writes down what it came to: the response or the error, as text.</summary>
    public async Task<string> RunAsync(object api, object?[] arguments)
    {
        try
        {
            var task = (Task)Method.Invoke(api, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
            await task;
            return Print(Content is null ? null : task.GetType().GetProperty("Result")!.GetValue(task));
        }
        catch (Exception e)
        {
            return Print(e);
        }
    }

    public override string ToString() => Name;

    /// <summary>All that a caller can see of an error, but for where it was thrown.</summary>
    private static string Print(Exception? error) =>
        error switch
        {
            null => "",
            ShopException e => $"{e.GetType().Name}: {e.Message} {e.Details} <- {Print(e.InnerException)}",
            OperationCanceledException e => $"{e.GetType().Name}: {e.Message} {e.CancellationToken.IsCancellationRequested}",
            _ => $"{error.GetType().Name}: {error.Message}",
        };

    private string Print(object? response)
    {
        if (response is null)
            return "null";
        if (!response.GetType().Name.StartsWith("ApiResult`", StringComparison.Ordinal))
            return JsonSerializer.Serialize(response, Json.GetTypeInfo(Content!)!);
        object? Of(string member) => response.GetType().GetProperty(member)!.GetValue(response);
        string content = Of("Content") is { } value ? JsonSerializer.Serialize(value, Json.GetTypeInfo(Content!)!) : "null";
        return $"{Of("StatusCode")} {Of("Headers")} {content} {Print((Exception?)Of("Error"))}";
    }

    private static IEnumerable<TypedMethod> Find() =>
        from context in House.GetTypes()
        where context.IsAssignableTo(typeof(JsonSerializerContext))
        from attribute in context.GetCustomAttributes<JsonApiAttribute>()
        let api = attribute.InterfaceType
        let provider = ProviderCatalog.All.Single(p => p.GetType().Namespace == context.Namespace)
        let generated = House.GetTypes().Single(type => type.IsClass && type.IsAssignableTo(api))
        let json = (JsonSerializerContext)context.GetProperty("Default")!.GetValue(null)!
        from method in api.GetMethods()
        orderby api.Name, method.Name
        select new TypedMethod(provider, api, method, json, generated);
}
