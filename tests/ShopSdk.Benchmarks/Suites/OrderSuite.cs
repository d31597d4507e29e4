using BenchmarkDotNet.Attributes;
using ShopSdk.Benchmarks.Cases;

namespace ShopSdk.Benchmarks.Suites;

/// <summary>Reading an order, and recomputing its amounts.</summary>
[MemoryDiagnoser]
public class OrderSuite
{
    private static readonly LocalCase Read = LocalCase.Named("read-order");
    private static readonly LocalCase Verification = LocalCase.Named("verify-order");

    /// <summary>Reads with plain records.</summary>
    [Benchmark(Baseline = true)]
    public void ReadRaw() => Read.Clients[0].Value();

    /// <summary>Reads with ShopSdk's records.</summary>
    [Benchmark]
    public void ReadTyped() => Read.Clients[1].Value();

    /// <summary>Looks at every token only.</summary>
    [Benchmark]
    public void Scan() => Read.Clients[2].Value();

    /// <summary>Recomputes the amounts.</summary>
    [Benchmark]
    public void Verify() => Verification.Clients[0].Value();
}
