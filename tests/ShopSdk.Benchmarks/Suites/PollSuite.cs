namespace ShopSdk.Benchmarks.Suites;

/// <summary>The case poll-202-202-200.</summary>
public class PollSuite() : CallSuite("poll-202-202-200");
