namespace ShopSdk.HttpGenerator.Tests;

/// <summary>The parts of a small consumer that most tests share.</summary>
internal static class Sources
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        using Refit;
        using ShopSdk.Http;
        using ShopSdk.Json;
        using ShopSdk.Resilience;

        """;

    /// <summary>A typed interface with these methods.</summary>
    public static string Api(string methods, string onInterface = "") =>
        $$"""
            {{Usings}}
            namespace Shop;

            public sealed record Order(string Id);

            public sealed record OrderUpdate(string Email);

            {{onInterface}}
            public interface IShopApi
            {
                {{methods}}
            }
            """;

    /// <summary>A serializer context, with the members that the JSON generator would write.</summary>
    public static string Context(string attributes = "", string apis = "[JsonApi(typeof(IShopApi))]") =>
        $$"""
            {{Usings}}
            namespace Shop;

            [JsonSerializable(typeof(Order))]
            [JsonSerializable(typeof(OrderUpdate))]
            {{attributes}}
            {{apis}}
            internal sealed partial class ShopJson : JsonSerializerContext;

            internal sealed partial class ShopJson
            {
                public ShopJson() : base(null) { }

                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

                public override JsonTypeInfo? GetTypeInfo(Type type) => null;
            }
            """;
}
