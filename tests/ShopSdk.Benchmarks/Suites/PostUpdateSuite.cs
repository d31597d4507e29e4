namespace ShopSdk.Benchmarks.Suites;

/// <summary>The case post-update.</summary>
public class PostUpdateSuite() : CallSuite("post-update");
