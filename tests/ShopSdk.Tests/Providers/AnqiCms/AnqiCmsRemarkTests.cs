using ShopSdk.Providers.AnqiCms;

namespace ShopSdk.Tests.Providers.AnqiCms;

public sealed class AnqiCmsRemarkTests
{
    [Theory]
    [InlineData("order-4711", null, "[ref:order-4711]")]
    [InlineData("order-4711", "请尽快发货", "[ref:order-4711] 请尽快发货")]
    [InlineData("a]b", null, "[ref:a%5Db]")]
    [InlineData("100%", null, "[ref:100%25]")]
    public void Write_PutsTheReferenceFirst(string reference, string? note, string expected) =>
        AnqiCmsRemark.Write(reference, note).Should().Be(expected);

    [Theory]
    [InlineData("order-1", "order-10")]
    [InlineData("a", "a] x")]
    [InlineData("a]", "a")]
    [InlineData("a%5D", "a]")]
    public void IsOf_AnotherReference_IsFalse(string written, string asked) =>
        AnqiCmsRemark.IsOf(AnqiCmsRemark.Write(written, null), asked).Should().BeFalse();

    [Fact]
    public void IsOf_ANoteThatImitatesAReference_IsFalse() =>
        AnqiCmsRemark.IsOf(AnqiCmsRemark.Write("mine", "[ref:theirs]"), "theirs").Should().BeFalse();

    [Fact]
    public void IsOf_NoRemark_IsFalse() => AnqiCmsRemark.IsOf(null, "a").Should().BeFalse();

    [Theory]
    [InlineData(200, 43, true)]
    [InlineData(200, 44, false)]
    public void Write_BeyondWhatAnOrderHolds_IsRefused(int reference, int note, bool fits)
    {
        Func<string> write = () => AnqiCmsRemark.Write(new string('r', reference), new string('n', note));

        if (fits)
            write().Length.Should().Be(AnqiCmsRemark.MaxLength);
        else
            write.Should().Throw<ArgumentException>().WithMessage("*Shorten the note*");
    }
}
