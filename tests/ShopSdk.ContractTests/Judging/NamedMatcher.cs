using WireMock;
using WireMock.Matchers;
using WireMock.Matchers.Request;

namespace ShopSdk.ContractTests.Judging;

/// <summary>One of WireMock.Net's matchers, with words for the near misses in its journal. The score stays the matcher's own.</summary>
/// <param name="expectation">What the matcher expects: <c>header token: "secret"</c>.</param>
/// <param name="matcher">The matcher.</param>
/// <param name="found">Says what a request has instead.</param>
internal sealed class NamedMatcher(string expectation, IRequestMatcher matcher, Func<IRequestMessage, string> found)
    : IRequestMatcher
{
    /// <inheritdoc/>
    public RequestMatcherType Type => matcher.Type;

    /// <inheritdoc/>
    public double GetMatchingScore(IRequestMessage requestMessage, IRequestMatchResult requestMatchResult)
    {
        var own = new RequestMatchResult();
        double score = matcher.GetMatchingScore(requestMessage, own);
        return requestMatchResult.AddMatchDetail(
            new MatchDetail
            {
                MatcherType = matcher.GetType().Name,
                Name = MatchScores.IsPerfect(score) ? expectation : $"{expectation}, but it is {found(requestMessage)}",
                Score = score,
                Exception = own
                    .MatchDetails.Select(detail => detail.Exception)
                    .FirstOrDefault(exception => exception is not null),
            }
        );
    }
}
