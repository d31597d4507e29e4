using System.Globalization;
using System.Text.RegularExpressions;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine.Tests.SameBytes;

/// <summary>
/// Every method of every typed interface, through both engines, with odd arguments: the same requests below both, byte for byte, the
/// same responses and the same refusals. Where that is not so, <see cref="KnownDifference"/> says why.
/// </summary>
public sealed partial class SameBytesTests(ITestOutputHelper output)
{
    public static TheoryData<string> Cultures => ["de-DE", "fr-FR", "tr-TR", "sv-SE", "ar-SA", "fa-IR", "th-TH", "hi-IN"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Both_engines_send_the_same(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var differences = new List<KnownDifference>();
        int calls = 0;

        foreach (TypedMethod method in TypedMethod.All)
        {
            foreach (OddInput input in OddInput.All)
            {
                calls++;
                (string generated, string refit) = await CallBothAsync(method, input);
                if (generated != refit)
                    differences.Add(new(input.Name, 1, Generalize(generated), Generalize(refit), ""));
            }
        }

        output.WriteLine($"{calls} calls in {culture}, {differences.Count} of them differ.");
        calls.Should().BeGreaterThan(2_000, "an interface that is not found is not compared");
        differences
            .GroupBy(difference => difference)
            .Select(same => same.Key with { Methods = same.Count() })
            .Should()
            .BeEquivalentTo(KnownDifference.All.Select(difference => difference with { Reason = "" }));
    }

    private static async Task<(string Generated, string Refit)> CallBothAsync(TypedMethod method, OddInput input)
    {
        using var recorder = new Recorder { Response = method.Content is { IsInterface: true } ? "[]" : "{}" };
        ShopStore store = TestStore.Over(recorder, method.Provider);
        string generated = await CallAsync(method, method.ByGenerated(store), input, recorder);
        string refit = await CallAsync(method, method.ByRefit(store), input, recorder);
        return (generated, refit);
    }

    private static async Task<string> CallAsync(TypedMethod method, object api, OddInput input, Recorder recorder)
    {
        recorder.Forget();
        string outcome = await method.RunAsync(api, new Arguments(input).For(method));
        return $"{recorder.Sent ?? "refused"}, {outcome}";
    }

    private static string Generalize(string outcome) => Quoted().Replace(outcome, "'*'");

    [GeneratedRegex(@"'\w+'", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Quoted();
}
