using System.Text;
using ShopSdk.Providers.Shoplazza;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>
/// Signatures computed apart from .NET, each with
/// <c>printf '%s' BODY | openssl dgst -sha256 -mac HMAC -macopt key:SECRET -binary | openssl base64</c>.
/// The second is test case 2 of RFC 4231, whose digest is 5bdcc146 bf60754e 6a042426 089575c7 5a003f08 9d273983 9dec58b9 64ec3843.
/// </summary>
public sealed class ShoplazzaWebhookTests
{
    private const string Secret = "hush";
    private const string Body = """{"order":{"id":"11218-00000001","note":"é"}}""";
    private const string Signature = "F63OfsltoVDu2avpgWY7kb9Ez7S9L1vceBVVAQ1Cvus=";

    [Theory]
    [InlineData(Body, Secret, Signature)]
    [InlineData("what do ya want for nothing?", "Jefe", "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=")]
    [InlineData("", Secret, "Knm8rWjeSXNIt2H0AOMT7DQ8/YSy8sQi/pEjbuUmGMs=")]
    public void IsSigned_RightSignature_IsTrue(string body, string secret, string signature) =>
        ShoplazzaWebhook.IsSigned(Encoding.UTF8.GetBytes(body), signature, secret).Should().BeTrue();

    [Theory]
    [InlineData("""{"order": {"id":"11218-00000001","note":"é"}}""")]
    [InlineData("""{"order":{"id":"11218-00000002","note":"é"}}""")]
    [InlineData("""{"order":{"id":"11218-00000001","note":"é"}} """)]
    [InlineData("")]
    public void IsSigned_OtherBody_IsFalse(string body) =>
        ShoplazzaWebhook.IsSigned(Encoding.UTF8.GetBytes(body), Signature, Secret).Should().BeFalse();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64 at all")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("AAAA")]
    [InlineData("17adce7ec96da150eed9abe981663b91bf44cfb4bd2f5bdc781555010d42beeb")]
    [InlineData(" " + Signature)]
    [InlineData(Signature + "=")]
    [InlineData("f63ofsltovdu2avpgwy7kb9ez7s9l1vcebvvaq1cvus=")]
    public void IsSigned_OtherHeader_IsFalse(string? header) =>
        ShoplazzaWebhook.IsSigned(Encoding.UTF8.GetBytes(Body), header, Secret).Should().BeFalse();

    [Fact]
    public void IsSigned_OtherSecret_IsFalse() =>
        ShoplazzaWebhook.IsSigned(Encoding.UTF8.GetBytes(Body), Signature, "Hush").Should().BeFalse();

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    [InlineData(42)]
    public void IsSigned_OneCharacterOff_IsFalse(int position)
    {
        char[] altered = Signature.ToCharArray();
        altered[position] = altered[position] == 'A' ? 'B' : 'A';

        ShoplazzaWebhook.IsSigned(Encoding.UTF8.GetBytes(Body), new string(altered), Secret).Should().BeFalse();
    }

    [Fact]
    public void IsSigned_EmptySecret_IsRefused() =>
        FluentActions
            .Invoking(() => ShoplazzaWebhook.IsSigned(Encoding.UTF8.GetBytes(Body), Signature, ""))
            .Should()
            .Throw<ArgumentException>();
}
