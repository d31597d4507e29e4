using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ShopSdk.TestKit;

namespace ShopSdk.ContractTests.WireMock;

/// <summary>WireMock's own standalone server in a process of its own, on a free loopback port.</summary>
internal sealed partial class WireMockProcess : IDisposable
{
    private const string Package = "tests/ShopSdk.ContractTests/node_modules/wiremock/build";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly DirectoryInfo _root;

    private WireMockProcess(Process process, DirectoryInfo root)
    {
        (_process, _root) = (process, root);
        AppDomain.CurrentDomain.ProcessExit += Stop;
    }

    public static async Task<(WireMockProcess Process, Uri Address)> StartAsync(CancellationToken cancellationToken)
    {
        string jar = FindJar();
        DirectoryInfo root = Directory.CreateTempSubdirectory("shopsdk-wiremock-");
        WriteBodies(root);
        var start = new ProcessStartInfo("java")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar,
                "--port",
                "0",
                "--bind-address",
                "127.0.0.1",
                "--root-dir",
                root.FullName,
                "--disable-banner",
                // A delayed answer keeps its thread, also when nobody waits for it any longer.
                "--container-threads",
                "64",
            },
        };
        Process process = Process.Start(start) ?? throw new InvalidOperationException("Java did not start.");
        var server = new WireMockProcess(process, root);
        try
        {
            return (server, new Uri($"http://127.0.0.1:{await ReadPortAsync(process, cancellationToken)}"));
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Stop;
        Stop(null, EventArgs.Empty);
        _process.Dispose();
        _root.Delete(recursive: true);
    }

    private static string FindJar()
    {
        string folder = Repository.PathOf(Package);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "wiremock-standalone-*.jar").Single()
            : throw new FileNotFoundException(
                $"WireMock is not installed in {Package}. Run 'bash tests/run.sh', or 'npm ci --prefix tests/ShopSdk.ContractTests'."
            );
    }

    // The providers' payloads, so that a mapping can say "bodyFileName": "intercart/get-order.response.json".
    private static void WriteBodies(DirectoryInfo root)
    {
        foreach (FixtureFile file in FixtureFile.All)
        {
            string folder = Path.Combine(root.FullName, "__files", file.Provider);
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, file.Name), file.ReadBytes());
        }
    }

    // All output is taken as it comes, so that the server never waits for a reader.
    private static async Task<int> ReadPortAsync(Process process, CancellationToken cancellationToken)
    {
        var output = new ConcurrentQueue<string>();
        var port = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Task<int> exit = process.WaitForExitAsync(cancellationToken).ContinueWith(_ => -1, TaskScheduler.Default);
        Task<int> first = await Task.WhenAny(port.Task, exit).WaitAsync(StartLimit, cancellationToken);
        return first == port.Task
            ? await first
            : throw new InvalidOperationException($"WireMock did not start. {string.Join(Environment.NewLine, output)}");

        void Take(string? line)
        {
            if (line is null || port.Task.IsCompleted)
                return;
            output.Enqueue(line);
            if (PortLine().Match(line) is { Success: true } match)
                port.TrySetResult(int.Parse(match.Groups["port"].ValueSpan, CultureInfo.InvariantCulture));
        }
    }

    private void Stop(object? sender, EventArgs e)
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
    }

    [GeneratedRegex(@"^port:\s+(?<port>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PortLine();
}
