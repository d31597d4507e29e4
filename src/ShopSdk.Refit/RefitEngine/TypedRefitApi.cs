using System.Text.Json.Serialization;
using Refit;
using ShopSdk.Http;
using ShopSdk.Providers;

namespace ShopSdk.RefitEngine;

/// <summary>A typed interface, and the derived interface that Refit's generator implements.</summary>
internal sealed class TypedRefitApi<TApi, TImplemented>(
    ProviderDescriptor provider,
    IReadOnlyList<ApiOperation> operations,
    JsonSerializerContext json
) : RefitApi(typeof(TApi), typeof(TImplemented), provider, operations, json)
    where TApi : class
    where TImplemented : class, TApi
{
    public override void Register()
    {
        RestService.RegisterGeneratedFactory((client, _) => (TApi)CreateFor(client));
        RestService.RegisterGeneratedSettingsFactory((client, _) => (TApi)CreateFor(client));
    }

    /// <summary>Adds the content type of methods that return an <see cref="ApiResult{T}"/>.</summary>
    public TypedRefitApi<TApi, TImplemented> WithResult<TContent>()
    {
        AddResult<TContent>();
        return this;
    }

    protected override object Create(HttpClient client) => RestService.ForGenerated<TImplemented>(client, Settings);
}
