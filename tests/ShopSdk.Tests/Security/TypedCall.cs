using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Stores;
using ShopSdk.Tests.Conventions;

namespace ShopSdk.Tests.Security;

/// <summary>One method of a provider's typed interface, to be called with whatever a test plants. New providers are found by themselves.</summary>
internal sealed record TypedCall(
    ProviderDescriptor Provider,
    Type Api,
    MethodInfo Method,
    JsonSerializerContext Json,
    Type Implementation
)
{
    public static IReadOnlyList<TypedCall> All { get; } = [.. Find()];

    public string Name => $"{Api.Name}.{Method.Name}";

    /// <summary>Gets how the body of a successful response is read; null when there is none.</summary>
    public JsonTypeInfo? Response
    {
        get
        {
            Type type = Method.ReturnType;
            while (type.IsGenericType && type.Name.StartsWith("Task`", StringComparison.Ordinal) || type.Name == "ApiResult`1")
                type = type.GetGenericArguments()[0];
            return type == typeof(Task) ? null : Json.GetTypeInfo(type);
        }
    }

    /// <summary>Makes a store of this provider whose options hold a text wherever they can.</summary>
    public static ShopStore CreateStore(
        ProviderDescriptor provider,
        Uri address,
        Func<string> text,
        StoreServices services,
        Action<StoreOptions>? configure = null
    )
    {
        Type type = House.PublicTypes.Single(t =>
            t.IsAssignableTo(typeof(StoreOptions)) && t.Namespace == provider.GetType().Namespace
        );
        var options = (StoreOptions)Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(IsSecret))
            property.SetValue(options, text());
        options.BaseAddress = address;
        options.Retry.MaxRetries = 0;
        options.Placement.LookupDelay = TimeSpan.Zero;
        options.Polling.BaseDelay = TimeSpan.FromMilliseconds(1);
        options.Polling.MaxDelay = TimeSpan.FromMilliseconds(1);
        configure?.Invoke(options);
        return ShopStore.Create(StoreName.Parse("planted"), options, services);
    }

    /// <summary>Makes the call, and gives what it threw; null when it threw nothing.</summary>
    public async Task<Exception?> RunAsync(ShopStore store, Planter planter, CancellationToken cancellationToken)
    {
        try
        {
            object api = Activator.CreateInstance(Implementation, store.Channel, Json)!;
            object?[] arguments =
            [
                .. Method
                    .GetParameters()
                    .Select(parameter =>
                        parameter.ParameterType == typeof(CancellationToken)
                            ? cancellationToken
                            : planter.Create(parameter.ParameterType)
                    ),
            ];
            var task = (Task)Method.Invoke(api, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
            await task;
            object? response = task.GetType().GetProperty("Result")?.GetValue(task);
            return (Exception?)response?.GetType().GetProperty(nameof(ApiResult<int>.Error))?.GetValue(response);
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    // A currency is a code, and messages that refuse it name it.
    private static bool IsSecret(PropertyInfo property) =>
        property.PropertyType == typeof(string) && property.CanWrite && property.Name != nameof(StoreOptions.Currency);

    private static IEnumerable<TypedCall> Find() =>
        from context in House.Assembly.GetTypes()
        where context.IsAssignableTo(typeof(JsonSerializerContext))
        from attribute in context.GetCustomAttributes<JsonApiAttribute>()
        let api = attribute.InterfaceType
        let provider = ProviderCatalog.All.SingleOrDefault(p => p.GetType().Namespace == context.Namespace)
        where provider is not null
        let implementation = House.Assembly.GetTypes().Single(type => type.IsClass && type.IsAssignableTo(api))
        let json = (JsonSerializerContext)context.GetProperty("Default")!.GetValue(null)!
        from method in api.GetMethods()
        orderby api.Name, method.Name
        select new TypedCall(provider, api, method, json, implementation);
}
