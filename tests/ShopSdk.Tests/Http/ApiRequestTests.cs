using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ShopSdk.Http;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Http;

public sealed partial class ApiRequestTests
{
    private static readonly ApiOperation GetOrder = Operation("/api/order/{orderId}");

    [Fact]
    public void BuildAddress_PathWithoutPlaceholders_IsTheTemplateItself()
    {
        ApiOperation operation = Operation("/api/order");
        var request = new ApiRequest(operation);

        request.BuildAddress().Should().BeSameAs(operation.Path);
    }

    [Fact]
    public void BuildAddress_Prefix_StandsBeforeThePath()
    {
        var plain = new ApiRequest(Operation("/api/order"));
        var filled = new ApiRequest(GetOrder);
        filled.AddPath("orderId", "42");

        plain.BuildAddress("https://shop.example").Should().Be("https://shop.example/api/order");
        filled.BuildAddress("https://shop.example/base").Should().Be("https://shop.example/base/api/order/42");
    }

    [Theory]
    [InlineData("abcXYZ019-._~", "abcXYZ019-._~")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a/../b", "a%2F..%2Fb")]
    [InlineData("..%2f..", "..%252f..")]
    [InlineData("a?b#c&d=e", "a%3Fb%23c%26d%3De")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("...", "...")]
    [InlineData("äß€😀", "%C3%A4%C3%9F%E2%82%AC%F0%9F%98%80")]
    public void AddPath_Value_BecomesOneSegment(string value, string segment)
    {
        var request = new ApiRequest(GetOrder);
        request.AddPath("orderId", value);

        request.BuildAddress().Should().Be("/api/order/" + segment);
    }

    [Theory]
    [InlineData(null, "missing or empty")]
    [InlineData("", "missing or empty")]
    [InlineData(".", "would change the path")]
    [InlineData("..", "would change the path")]
    [InlineData("a\r\nb", "control character")]
    [InlineData("a\0", "control character")]
    [InlineData("a\u0085", "control character")]
    public void AddPath_ValueThatLeadsElsewhere_IsRefusedWithWhatToWrite(string? value, string reason)
    {
        Action act = () => new ApiRequest(GetOrder).AddPath("orderId", value);

        act.Should().Throw<ArgumentException>().WithMessage($"*'Get'*'orderId'*{reason}*write the id as the provider gave it*");
    }

    [Fact]
    public void AddPath_SeveralPlaceholders_AreFilledFromLeftToRight()
    {
        var request = new ApiRequest(Operation("/shops/{shop}/orders/{id}.json"));
        request.AddPath("shop", "a b");
        request.AddPath("id", 42L);

        request.BuildAddress().Should().Be("/shops/a%20b/orders/42.json");
    }

    [Fact]
    public void AddPath_WrongOrder_IsRefused()
    {
        Action act = () => new ApiRequest(Operation("/{shop}/{id}")).AddPath("id", "1");

        act.Should().Throw<ArgumentException>().WithMessage("*'id' is not the next placeholder of \"/{shop}/{id}\"*");
    }

    [Fact]
    public void AddPath_OneTooMany_IsRefused()
    {
        Action act = () =>
        {
            var request = new ApiRequest(GetOrder);
            request.AddPath("orderId", "1");
            request.AddPath("orderId", "1");
        };

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void BuildAddress_UnfilledPlaceholder_IsRefused()
    {
        Action act = () => new ApiRequest(GetOrder).BuildAddress();

        act.Should().Throw<InvalidOperationException>().WithMessage("*'orderId'*was not filled*");
    }

    [Fact]
    public void AddQuery_UnfilledPlaceholder_IsRefused()
    {
        Action act = () => new ApiRequest(GetOrder).AddQuery("page", 1);

        act.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void AddPath_FormattedValues_FollowTheInvariantCulture()
    {
        using var _ = new CultureScope("de-DE");
        var request = new ApiRequest(Operation("/{number}/{day}/{long}"));
        request.AddPath("number", -1234.5m);
        request.AddPath("day", new DateOnly(2024, 3, 1), "yyyy-MM-dd");
        request.AddPath("long", 7, new string('0', 100));

        request.BuildAddress().Should().Be("/-1234.5/2024-03-01/" + new string('0', 99) + "7");
    }

    [Fact]
    public void AddQuery_Values_AreWrittenAsRefitDoes()
    {
        using var _ = new CultureScope("de-DE");
        var request = new ApiRequest(Operation("/orders"));
        request.AddQuery("text", "a b&c");
        request.AddQuery("empty", "");
        request.AddQuery("gone", (string?)null);
        request.AddQuery("yes", true);
        request.AddQuery("no", false);
        request.AddQuery("int", -5);
        request.AddQuery("long", 5_000_000_000L);
        request.AddQuery("decimal", 1.50m);
        request.AddQuery("double", 0.1);
        request.AddQuery("rounded", 1.5m, "0.000");
        request.AddQuery("at", new DateTimeOffset(2024, 3, 1, 13, 1, 0, TimeSpan.FromHours(2)), "yyyy-MM-ddTHH:mm:sszzz");
        request.AddQuery("a[b]", 1);

        request
            .BuildAddress()
            .Should()
            .Be(
                "/orders?text=a%20b%26c&empty=&yes=True&no=False&int=-5&long=5000000000&decimal=1.50&double=0.1&rounded=1.500"
                    + "&at=2024-03-01T13%3A01%3A00%2B02%3A00&a%5Bb%5D=1"
            );
    }

    [Theory]
    [InlineData(',', "ids=1%2C2&names=a%2C%2Cb%20c")]
    [InlineData(' ', "ids=1%202&names=a%20%20b%20c")]
    [InlineData('\t', "ids=1%092&names=a%09%09b%20c")]
    [InlineData('|', "ids=1%7C2&names=a%7C%7Cb%20c")]
    [InlineData(null, "ids=1&ids=2&names=a&names=b%20c")]
    public void AddQuery_Collections_AreJoinedOrRepeated(char? separator, string query)
    {
        var request = new ApiRequest(Operation("/orders"));
        request.AddQuery("ids", new List<int> { 1, 2 }, separator);
        request.AddQuery("names", ["a", null, "b c"], separator);

        request.BuildAddress().Should().Be("/orders?" + query);
    }

    [Theory]
    [InlineData(',', "/orders?ids=&names=")]
    [InlineData(null, "/orders")]
    public void AddQuery_EmptyAndNullCollections_AreEmptyOrLeftOut(char? separator, string address)
    {
        var request = new ApiRequest(Operation("/orders"));
        request.AddQuery("ids", Array.Empty<int>(), separator);
        request.AddQuery("names", Array.Empty<string>(), separator);
        request.AddQuery("noIds", (int[]?)null, separator);
        request.AddQuery("noNames", (string[]?)null, separator);

        request.BuildAddress().Should().Be(address);
    }

    [Fact]
    public void AddQuery_CollectionWithFormat_FormatsEachValue()
    {
        var request = new ApiRequest(Operation("/orders"));
        request.AddQuery("days", new[] { new DateOnly(2024, 3, 1), new DateOnly(2024, 4, 2) }, ',', "MMdd");

        request.BuildAddress().Should().Be("/orders?days=0301%2C0402");
    }

    [Fact]
    public void AddQuery_PathWithItsOwnQuery_IsContinued()
    {
        var request = new ApiRequest(Operation("/orders/{id}?version=2"));
        request.AddPath("id", "1");
        request.AddQuery("page", 3);

        request.BuildAddress().Should().Be("/orders/1?version=2&page=3");
    }

    [Fact]
    public void AddQuery_LongValue_GrowsTheAddress()
    {
        string value = new('ä', 10_000);
        var request = new ApiRequest(Operation("/orders"));
        request.AddQuery("text", value);

        request.BuildAddress().Should().Be("/orders?text=" + Uri.EscapeDataString(value));
    }

    [Fact]
    public void AddQuery_AnyText_IsEscapedLikeThePlatformDoes() =>
        Prop.ForAll<string?>(text =>
            {
                var request = new ApiRequest(Operation("/q"));
                request.AddQuery("t", text);
                return request.BuildAddress() == (text is null ? "/q" : "/q?t=" + Uri.EscapeDataString(text));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void AddQuery_LoneSurrogates_AreEscapedLikeThePlatformDoes()
    {
        const string Text = "a\ud800b\udc00\ud800";
        var request = new ApiRequest(Operation("/q"));
        request.AddQuery("t", Text);

        request.BuildAddress().Should().Be("/q?t=" + Uri.EscapeDataString(Text));
    }

    [Fact]
    public void Method_Override_ReplacesMethodAndPath()
    {
        var target = OperationTarget.Parse(GetOrder, "POST /v2/{orderId}/show", out _);
        var request = new ApiRequest(GetOrder, target);
        request.AddPath("orderId", "7");

        request.Method.Should().Be(HttpMethod.Post);
        request.BuildAddress().Should().Be("/v2/7/show");
    }

    private static ApiOperation Operation(string path, params KeyValuePair<string, string>[] headers) =>
        new("Get", HttpMethod.Get, path, Effect.Read, headers);

    private sealed class CultureScope : IDisposable
    {
        private readonly CultureInfo _previous = CultureInfo.CurrentCulture;

        // The tests run without culture data, so the culture is made by hand: a comma, and another minus sign.
        public CultureScope(string name)
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "−";
            culture.DateTimeFormat.TimeSeparator = name[2..3];
            CultureInfo.CurrentCulture = culture;
        }

        public void Dispose() => CultureInfo.CurrentCulture = _previous;
    }
}
