namespace ShopSdk.Benchmarks.Suites;

/// <summary>The case create-and-place.</summary>
public class CreateAndPlaceSuite() : CallSuite("create-and-place");
