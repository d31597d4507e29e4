using System.Reflection;
using ShopSdk.Http;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Http;

/// <summary>What reflection reads of the attributes, in each of Refit's forms: a generator of another makes use of them as it does of Refit's.</summary>
public sealed class AttributesTests
{
    [Headers("A: 1", "B: 2")]
    private interface IEverything
    {
        [Get("/get"), Effect(Effect.Read)]
        Task GetAsync(
            [Query] int plain,
            [Query(";")] int delimiter,
            [Query("-", "p")] int prefix,
            [Query("-", "p", "0")] int format
        );

        [Put("/put"), Effect(Effect.Repeatable)]
        Task PutAsync([Body] object body, [Query(CollectionFormat.Multi)] int[] many, [AliasAs("other")] int named);

        [Post("/post"), Effect(Effect.Once)]
        Task PostAsync([Body(true)] object buffered, [Header("X-One")] string header);

        [Patch("/patch")]
        Task PatchAsync([Body(BodySerializationMethod.Serialized)] object body);

        [Delete("/delete")]
        Task DeleteAsync([Body(BodySerializationMethod.Serialized, false)] object body);
    }

    public static TheoryData<string, string, string> Methods =>
        new()
        {
            { "GetAsync", "GET", "/get" },
            { "PutAsync", "PUT", "/put" },
            { "PostAsync", "POST", "/post" },
            { "PatchAsync", "PATCH", "/patch" },
            { "DeleteAsync", "DELETE", "/delete" },
        };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Method_HasVerbAndPath(string name, string verb, string path)
    {
        HttpMethodAttribute attribute = Method(name).GetCustomAttribute<HttpMethodAttribute>()!;

        attribute.Method.Method.Should().Be(verb);
        attribute.Path.Should().Be(path);
    }

    [Fact]
    public void Effect_AndHeaders_AreKept()
    {
        Method("PostAsync").GetCustomAttribute<EffectAttribute>()!.Effect.Should().Be(Effect.Once);
        typeof(IEverything).GetCustomAttribute<HeadersAttribute>()!.Headers.Should().Equal("A: 1", "B: 2");
        new HeadersAttribute(null!).Headers.Should().BeEmpty();
        Parameter<HeaderAttribute>("PostAsync", "header").Header.Should().Be("X-One");
        Parameter<AliasAsAttribute>("PutAsync", "named").Name.Should().Be("other");
    }

    [Theory]
    [InlineData("plain", ".", null, null)]
    [InlineData("delimiter", ";", null, null)]
    [InlineData("prefix", "-", "p", null)]
    [InlineData("format", "-", "p", "0")]
    public void Query_EachForm_KeepsWhatItWasGiven(string name, string delimiter, string? prefix, string? format)
    {
        QueryAttribute query = Parameter<QueryAttribute>("GetAsync", name);

        query.Delimiter.Should().Be(delimiter);
        query.Prefix.Should().Be(prefix);
        query.Format.Should().Be(format);
        query.IsCollectionFormatSpecified.Should().BeFalse();
    }

    [Fact]
    public void Query_OfALine_KnowsThatItWasToldTheFormat()
    {
        QueryAttribute query = Parameter<QueryAttribute>("PutAsync", "many");

        query.CollectionFormat.Should().Be(CollectionFormat.Multi);
        query.IsCollectionFormatSpecified.Should().BeTrue();
    }

    [Theory]
    [InlineData("PutAsync", "body", BodySerializationMethod.Default, null)]
    [InlineData("PostAsync", "buffered", BodySerializationMethod.Default, true)]
    [InlineData("PatchAsync", "body", BodySerializationMethod.Serialized, null)]
    [InlineData("DeleteAsync", "body", BodySerializationMethod.Serialized, false)]
    public void Body_EachForm_KeepsWhatItWasGiven(string method, string name, BodySerializationMethod how, bool? buffered)
    {
        BodyAttribute body = Parameter<BodyAttribute>(method, name);

        body.SerializationMethod.Should().Be(how);
        body.Buffered.Should().Be(buffered);
    }

    private static MethodInfo Method(string name) => typeof(IEverything).GetMethod(name)!;

    private static T Parameter<T>(string method, string name)
        where T : Attribute =>
        Method(method).GetParameters().Single(parameter => parameter.Name == name).GetCustomAttribute<T>()!;
}
