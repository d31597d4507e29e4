using BenchmarkDotNet.Attributes;
using ShopSdk.Benchmarks.Cases;
using ShopSdk.Benchmarks.Clients;

namespace ShopSdk.Benchmarks.Suites;

/// <summary>One case by every client, over both handlers.</summary>
[MemoryDiagnoser]
public abstract class CallSuite
{
    private readonly string _name;
    private Func<Task> _call = () => Task.CompletedTask;

    /// <summary>Measures the case of that name.</summary>
    protected CallSuite(string name) => _name = name;

    /// <summary>Gets the clients.</summary>
    public static IReadOnlyList<string> Clients => ClientMaker.Names;

    /// <summary>Gets or sets the client.</summary>
    [ParamsSource(nameof(Clients))]
    public string Client { get; set; } = "";

    /// <summary>Gets or sets whether the handler completes asynchronously.</summary>
    [Params(false, true)]
    public bool IsAsync { get; set; }

    /// <summary>Makes the client.</summary>
    [GlobalSetup]
    public void Setup() => _call = CallCase.Named(_name).MakeCall(Client, IsAsync);

    /// <summary>Makes the call.</summary>
    [Benchmark]
    public Task CallAsync() => _call();
}
