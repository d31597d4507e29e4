namespace ShopSdk.HttpGenerator;

/// <summary>Full names of the types that the generator looks for.</summary>
internal static class KnownNames
{
    public const string JsonApiAttribute = "ShopSdk.Http.JsonApiAttribute";
    public const string EffectAttribute = "ShopSdk.Resilience.EffectAttribute";
    public const string HeadersAttribute = "ShopSdk.Http.HeadersAttribute";
    public const string HeaderAttribute = "ShopSdk.Http.HeaderAttribute";
    public const string BodyAttribute = "ShopSdk.Http.BodyAttribute";
    public const string QueryAttribute = "ShopSdk.Http.QueryAttribute";
    public const string AliasAsAttribute = "ShopSdk.Http.AliasAsAttribute";
    public const string ApiResponse = "ShopSdk.Http.IApiResponse<T>";
    public const string CollectionFormat = "ShopSdk.Http.CollectionFormat";
    public const string BodySerializationMethod = "ShopSdk.Http.BodySerializationMethod";

    public const string Task = "System.Threading.Tasks.Task";
    public const string TaskOfT = "System.Threading.Tasks.Task<TResult>";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string SpanFormattable = "System.ISpanFormattable";
    public const string HttpContent = "System.Net.Http.HttpContent";
    public const string HttpResponseMessage = "System.Net.Http.HttpResponseMessage";
    public const string Stream = "System.IO.Stream";
    public const string FlagsAttribute = "System.FlagsAttribute";
    public const string EnumMemberAttribute = "System.Runtime.Serialization.EnumMemberAttribute";
    public const string ExperimentalAttribute = "System.Diagnostics.CodeAnalysis.ExperimentalAttribute";
    public const string JsonSerializerContext = "System.Text.Json.Serialization.JsonSerializerContext";
    public const string JsonSerializableAttribute = "System.Text.Json.Serialization.JsonSerializableAttribute";

    public const string JsonRead = "ShopSdk.Http.Json.JsonRead<T>";
    public const string JsonConverterOfT = "System.Text.Json.Serialization.JsonConverter<T>";
    public const string JsonConverterAttribute = "System.Text.Json.Serialization.JsonConverterAttribute";
    public const string JsonPropertyNameAttribute = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string JsonPropertyOrderAttribute = "System.Text.Json.Serialization.JsonPropertyOrderAttribute";
    public const string JsonIgnoreAttribute = "System.Text.Json.Serialization.JsonIgnoreAttribute";
    public const string JsonIgnoreCondition = "System.Text.Json.Serialization.JsonIgnoreCondition";
    public const string JsonOnDeserialized = "System.Text.Json.Serialization.IJsonOnDeserialized";
    public const string JsonExtensionDataAttribute = "System.Text.Json.Serialization.JsonExtensionDataAttribute";
    public const string JsonSourceGenerationOptionsAttribute =
        "System.Text.Json.Serialization.JsonSourceGenerationOptionsAttribute";

    /// <summary>The attributes that give a method its verb, with the HttpMethod property that each stands for.</summary>
    public static readonly IReadOnlyDictionary<string, string> Verbs = new Dictionary<string, string>
    {
        ["ShopSdk.Http.GetAttribute"] = "Get",
        ["ShopSdk.Http.PostAttribute"] = "Post",
        ["ShopSdk.Http.PutAttribute"] = "Put",
        ["ShopSdk.Http.PatchAttribute"] = "Patch",
        ["ShopSdk.Http.DeleteAttribute"] = "Delete",
    };

    public static readonly ISet<string> Dates = new HashSet<string>
    {
        "System.DateTime",
        "System.DateTimeOffset",
        "System.DateOnly",
        "System.TimeOnly",
    };
}
