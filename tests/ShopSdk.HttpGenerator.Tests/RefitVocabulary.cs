namespace ShopSdk.HttpGenerator.Tests;

/// <summary>Refit's attributes as its public API declares them: names, targets, constructors and settable properties.</summary>
internal static class RefitVocabulary
{
    public const string Source = """
        #nullable enable
        using System;
        using System.Net.Http;

        namespace Refit
        {
            public abstract class HttpMethodAttribute(string path) : Attribute
            {
                public abstract HttpMethod Method { get; }
                public virtual string Path { get; protected set; } = path;
            }

            [AttributeUsage(AttributeTargets.Method)]
            public sealed class GetAttribute(string path) : HttpMethodAttribute(path)
            {
                public override HttpMethod Method => HttpMethod.Get;
            }

            [AttributeUsage(AttributeTargets.Method)]
            public sealed class PostAttribute(string path) : HttpMethodAttribute(path)
            {
                public override HttpMethod Method => HttpMethod.Post;
            }

            [AttributeUsage(AttributeTargets.Method)]
            public sealed class PutAttribute(string path) : HttpMethodAttribute(path)
            {
                public override HttpMethod Method => HttpMethod.Put;
            }

            [AttributeUsage(AttributeTargets.Method)]
            public sealed class PatchAttribute(string path) : HttpMethodAttribute(path)
            {
                public override HttpMethod Method => HttpMethod.Patch;
            }

            [AttributeUsage(AttributeTargets.Method)]
            public sealed class DeleteAttribute(string path) : HttpMethodAttribute(path)
            {
                public override HttpMethod Method => HttpMethod.Delete;
            }

            public enum BodySerializationMethod
            {
                Default,
                [Obsolete("Use BodySerializationMethod.Serialized instead")]
                Json,
                UrlEncoded,
                Serialized,
            }

            [AttributeUsage(AttributeTargets.Parameter)]
            public sealed class BodyAttribute : Attribute
            {
                public BodyAttribute() { }

                public BodyAttribute(bool buffered) => Buffered = buffered;

                public BodyAttribute(BodySerializationMethod serializationMethod, bool buffered) =>
                    (SerializationMethod, Buffered) = (serializationMethod, buffered);

                public BodyAttribute(BodySerializationMethod serializationMethod = BodySerializationMethod.Default) =>
                    SerializationMethod = serializationMethod;

                public bool? Buffered { get; }
                public BodySerializationMethod SerializationMethod { get; }
            }

            public enum CollectionFormat
            {
                RefitParameterFormatter,
                Csv,
                Ssv,
                Tsv,
                Pipes,
                Multi,
            }

            [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
            public sealed class QueryAttribute : Attribute
            {
                public QueryAttribute() { }

                public QueryAttribute(string delimiter) => Delimiter = delimiter;

                public QueryAttribute(string delimiter, string prefix) => (Delimiter, Prefix) = (delimiter, prefix);

                public QueryAttribute(string delimiter, string prefix, string format) =>
                    (Delimiter, Prefix, Format) = (delimiter, prefix, format);

                public QueryAttribute(CollectionFormat collectionFormat) => CollectionFormat = collectionFormat;

                public string Delimiter { get; } = ".";
                public string? Prefix { get; }
                public string? Format { get; set; }
                public CollectionFormat CollectionFormat { get; set; }
            }

            [AttributeUsage(AttributeTargets.Parameter)]
            public sealed class HeaderAttribute(string header) : Attribute
            {
                public string Header { get; } = header;
            }

            [AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
            public sealed class HeadersAttribute(params string[] headers) : Attribute
            {
                public string[] Headers { get; } = headers;
            }

            [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
            public sealed class AliasAsAttribute(string name) : Attribute
            {
                public string Name { get; } = name;
            }

            public interface IApiResponse : IDisposable
            {
                bool IsSuccessStatusCode { get; }
            }

            public interface IApiResponse<out T> : IApiResponse
            {
                T? Content { get; }
            }
        }
        """;
}
