namespace ShopSdk.HttpGenerator;

/// <summary>Full names of the types that the generator looks for.</summary>
internal static class KnownNames
{
    public const string JsonApiAttribute = "ShopSdk.Http.JsonApiAttribute";
    public const string EffectAttribute = "ShopSdk.Resilience.EffectAttribute";
    public const string ApiResult = "ShopSdk.Http.ApiResult<T>";

    public const string Refit = "Refit";
    public const string HeadersAttribute = "Refit.HeadersAttribute";
    public const string HeaderAttribute = "Refit.HeaderAttribute";
    public const string BodyAttribute = "Refit.BodyAttribute";
    public const string QueryAttribute = "Refit.QueryAttribute";
    public const string AliasAsAttribute = "Refit.AliasAsAttribute";
    public const string CollectionFormat = "Refit.CollectionFormat";
    public const string BodySerializationMethod = "Refit.BodySerializationMethod";

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

    public const string JsonRead = "ShopSdk.Json.JsonRead<T>";
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

    /// <summary>The attributes that name the HTTP method, each with the corresponding HttpMethod property.</summary>
    public static readonly IReadOnlyDictionary<string, string> Verbs = new Dictionary<string, string>
    {
        ["Refit.GetAttribute"] = "Get",
        ["Refit.PostAttribute"] = "Post",
        ["Refit.PutAttribute"] = "Put",
        ["Refit.PatchAttribute"] = "Patch",
        ["Refit.DeleteAttribute"] = "Delete",
    };

    public static readonly ISet<string> Dates = new HashSet<string>
    {
        "System.DateTime",
        "System.DateTimeOffset",
        "System.DateOnly",
        "System.TimeOnly",
    };
}
