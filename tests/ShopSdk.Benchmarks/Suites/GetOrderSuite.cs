namespace ShopSdk.Benchmarks.Suites;

/// <summary>The case get-order.</summary>
public class GetOrderSuite() : CallSuite("get-order");
