using FsCheck;
using FsCheck.Fluent;

namespace ShopSdk.Tests;

public sealed class CheckoutIdTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly ProviderId Provider = ProviderId.Parse("token-checkout");

    [Fact]
    public void Parse_WhatCreateMade_IsTheSame()
    {
        CheckoutId id = CheckoutId.Create(
            Provider,
            StoreName.Parse("eu-store"),
            "order-4711",
            "43cb957c",
            Start,
            """{"a":"é"}"""
        );

        CheckoutId read = CheckoutId.Parse(id.Value);

        read.Should().Be(id);
        read.Provider.Should().Be(Provider);
        read.Reference.Should().Be("order-4711");
        read.Key.Should().Be("43cb957c");
        read.State.Should().Be("""{"a":"é"}""");
        read.StartedAt.Should().Be(Start);
        read.SentAt.Should().BeNull();
    }

    [Fact]
    public void Sent_TravelsInTheText()
    {
        CheckoutId id = CheckoutId.Create(Provider, StoreName.Parse("eu-store"), "order-4711", "43cb957c", Start);

        CheckoutId sent = CheckoutId.Parse(id.Sent(Start.AddMinutes(3)).Value);

        sent.SentAt.Should().Be(Start.AddMinutes(3));
        sent.Reference.Should().Be(id.Reference);
    }

    [Fact]
    public void Create_MoreThanFits_IsRefusedInPlainWords()
    {
        Action create = () =>
            CheckoutId.Create(Provider, StoreName.Parse("eu-store"), "order-4711", "k", Start, new string('x', 9000));

        create.Should().Throw<ArgumentException>().WithMessage("*8192*fewer items*");
    }

    [Fact]
    public void ToString_AfterTheHandOver_IsTheSame()
    {
        CheckoutId id = CheckoutId.Create(
            ProviderId.Parse("stub"),
            StoreName.Parse("eu"),
            "ref-1",
            "key-1",
            DateTimeOffset.UnixEpoch
        );

        id.Sent(DateTimeOffset.UnixEpoch.AddDays(1)).ToString().Should().Be(id.ToString());
        id.With("key-2", state: null).ToString().Should().NotBe(id.ToString());
    }

    [Fact]
    public void ToString_GivesNothingAway()
    {
        CheckoutId id = CheckoutId.Create(
            Provider,
            StoreName.Parse("eu-store"),
            "order-4711",
            "43cb957cb01589d4",
            Start,
            "secret-state"
        );

        id.ToString().Should().MatchRegex("^token-checkout:[0-9A-F]{10}$");
    }

    [Fact]
    public void Value_HoldsNoStoreName()
    {
        CheckoutId id = CheckoutId.Create(Provider, StoreName.Parse("confidential-store"), "order-4711", "k", Start);
        string padded = id.Value[4..].Replace('-', '+').Replace('_', '/');

        string content = System.Text.Encoding.UTF8.GetString(
            Convert.FromBase64String(padded.PadRight((padded.Length + 3) / 4 * 4, '='))
        );

        content.Should().NotContain("confidential").And.Contain("order-4711");
    }

    [Theory]
    [InlineData("")]
    [InlineData("sk1.")]
    [InlineData("sk1.!!!!")]
    [InlineData("sk9.AAAA")]
    [InlineData("order-4711")]
    public void TryParse_SomethingElse_IsFalse(string text) => CheckoutId.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""["token-checkout"]""")]
    [InlineData("""[7,"hash",1,"ref","key",null]""")]
    [InlineData("""["Token Checkout","hash",1,"ref","key",null]""")]
    [InlineData("""["token-checkout","hash","1","ref","key",null]""")]
    [InlineData("""["token-checkout","hash",1e99,"ref","key",null]""")]
    [InlineData("""["token-checkout","hash",9223372036854775807,"ref","key",null]""")]
    [InlineData("""["token-checkout","hash",1,"ref","key",null,"later"]""")]
    [InlineData("""["token-checkout","hash",1,"ref","key",null,-9223372036854775808]""")]
    public void TryParse_ForgedWithARightCheck_IsFalse(string content)
    {
        byte[] json = System.Text.Encoding.UTF8.GetBytes(content);
        byte[] check = System.Security.Cryptography.SHA256.HashData(json)[..4];
        string text = "sk1." + Convert.ToBase64String([.. check, .. json]).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        CheckoutId.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_NoId_SaysWhatToPass()
    {
        Action parse = () => CheckoutId.Parse("order-4711");

        parse.Should().Throw<FormatException>().WithMessage("*Pass the whole CheckoutId.Value*");
        CheckoutId.TryParse(null, out _).Should().BeFalse();
        CheckoutId.TryParse(new string('x', CheckoutId.MaxLength + 1), out _).Should().BeFalse();
    }

    [Fact]
    public void Equality_GoesByTheText()
    {
        CheckoutId id = CheckoutId.Create(Provider, StoreName.Parse("eu-store"), "order-4711", "k", Start);
        CheckoutId same = CheckoutId.Parse(id.Value);
        CheckoutId other = CheckoutId.Create(Provider, StoreName.Parse("eu-store"), "order-4712", "k", Start);

        (id == same).Should().BeTrue();
        (id != other).Should().BeTrue();
        id.Equals((object)same).Should().BeTrue();
        id.Equals("text").Should().BeFalse();
        id.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Fact]
    public void TryParse_AnyChange_IsNoticed()
    {
        string text = CheckoutId.Create(Provider, StoreName.Parse("eu-store"), "order-4711", "43cb957cb01589d4", Start).Value;
        var change =
            from at in Gen.Choose(4, text.Length - 2)
            from to in Gen.Elements("ABCXYZabcxyz0189-_".ToCharArray())
            select (at, to);

        Prop.ForAll(
                change.ToArbitrary(),
                c => text[c.at] == c.to || !CheckoutId.TryParse($"{text[..c.at]}{c.to}{text[(c.at + 1)..]}", out _)
            )
            .QuickCheckThrowOnFailure();
        Prop.ForAll(Gen.Choose(0, text.Length - 1).ToArbitrary(), length => !CheckoutId.TryParse(text[..length], out _))
            .QuickCheckThrowOnFailure();
    }
}
