using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Samples;

/// <summary>One run of a sample as a separate process.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Gets the objects of --json, one for each line, by provider.</summary>
    public IReadOnlyDictionary<string, JsonNode> Lines =>
        Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!)
            .ToDictionary(line => (string)line["provider"]!, StringComparer.Ordinal);

    public static async Task<SampleRun> StartAsync(
        string assembly,
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    )
    {
        bool isHost = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        var start = new ProcessStartInfo(isHost ? Environment.ProcessPath! : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        foreach (string argument in (string[])["exec", Path.Combine(AppContext.BaseDirectory, assembly), .. arguments])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        CancellationToken token = TestContext.Current.CancellationToken;
        Task<string> output = process.StandardOutput.ReadToEndAsync(token);
        Task<string> errors = process.StandardError.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        return new(process.ExitCode, await output, await errors);
    }
}
