using WireMock.Matchers.Request;

namespace ShopSdk.ContractTests.Judging;

/// <summary>Everything that a mapping expects of a request. WireMock.Net wants each part to match.</summary>
internal sealed class ExpectedRequest(IReadOnlyList<NamedMatcher> parts) : RequestMessageCompositeMatcher(parts);
