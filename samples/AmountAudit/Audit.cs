using System.Diagnostics;
using System.Threading.Channels;
using Spectre.Console;

namespace AmountAudit;

/// <summary>
/// One reader, one worker for each core, and one writer that keeps the order of the bodies. Both channels are bounded, so a slow part
/// makes the others wait instead of filling memory.
/// </summary>
internal static class Audit
{
    private const long LongInput = 16 << 20;

    private static readonly int Workers = Environment.ProcessorCount;

    public static async Task<int> RunAsync(AuditOptions options, CancellationToken cancellationToken)
    {
        string[] files = [.. BodyReader.FilesOf(options.Inputs)];
        long size = files.Sum(file => file == "-" ? 0 : new FileInfo(file).Length);
        var summary = new AuditSummary();
        long start = Stopwatch.GetTimestamp();
        IAnsiConsole errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (size >= LongInput && errors.Profile.Capabilities.Interactive)
            await errors
                .Progress()
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(async context =>
                {
                    ProgressTask bar = context.AddTask("recomputing", maxValue: size);
                    await RunAsync(options, files, summary, bytes => bar.Increment(bytes), cancellationToken);
                });
        else
            await RunAsync(options, files, summary, _ => { }, cancellationToken);
        if (!options.Json)
            AuditTables.Print(AnsiConsole.Console, summary, Stopwatch.GetElapsedTime(start));
        return (int)summary.ExitOf(options.RequiresVerified);
    }

    private static async Task RunAsync(
        AuditOptions options,
        string[] files,
        AuditSummary summary,
        Action<long> progress,
        CancellationToken cancellationToken
    )
    {
        var work = Channel.CreateBounded<(BodyBlock Block, TaskCompletionSource<BlockResult> Done)>(Workers * 2);
        var results = Channel.CreateBounded<Task<BlockResult>>(Workers * 4);
        var auditor = new BodyAuditor(options);
        Task reading = ReadAsync(files, work.Writer, results.Writer, cancellationToken);
        Task[] workers = [.. Enumerable.Range(0, Workers).Select(_ => Task.Run(WorkAsync, cancellationToken))];
        await using Stream? output = options.Json ? Console.OpenStandardOutput() : null;
        await foreach (Task<BlockResult> next in results.Reader.ReadAllAsync(cancellationToken))
        {
            BlockResult result = await next;
            summary.Add(result);
            progress(result.Bytes);
            if (output is not null && result.Json is not null)
                await output.WriteAsync(result.Json.GetBuffer().AsMemory(0, (int)result.Json.Length), cancellationToken);
        }
        await reading;
        await Task.WhenAll(workers);

        async Task WorkAsync()
        {
            await foreach (
                (BodyBlock block, TaskCompletionSource<BlockResult> done) in work.Reader.ReadAllAsync(cancellationToken)
            )
            {
                try
                {
                    done.SetResult(auditor.Audit(block));
                }
                catch (Exception e)
                {
                    done.SetException(e);
                }
                finally
                {
                    block.Dispose();
                }
            }
        }
    }

    private static async Task ReadAsync(
        string[] files,
        ChannelWriter<(BodyBlock, TaskCompletionSource<BlockResult>)> work,
        ChannelWriter<Task<BlockResult>> results,
        CancellationToken cancellationToken
    )
    {
        try
        {
            foreach (string file in files)
                await ReadAsync(file, work, results, cancellationToken);
        }
        finally
        {
            work.Complete();
            results.Complete();
        }
    }

    private static async Task ReadAsync(
        string file,
        ChannelWriter<(BodyBlock, TaskCompletionSource<BlockResult>)> work,
        ChannelWriter<Task<BlockResult>> results,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await using Stream stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            await foreach (BodyBlock block in BodyReader.ReadAsync(file, stream, cancellationToken))
            {
                var done = new TaskCompletionSource<BlockResult>(TaskCreationOptions.RunContinuationsAsynchronously);
                await results.WriteAsync(done.Task, cancellationToken);
                await work.WriteAsync((block, done), cancellationToken);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await results.WriteAsync(Task.FromResult(Lost(file, e)), cancellationToken);
        }
    }

    private static BlockResult Lost(string file, Exception e)
    {
        var result = new BlockResult { Bytes = 0, Unreadable = 1 };
        result.Findings.Add(new Finding(file, 0, "", e.Message, IsError: true));
        return result;
    }
}
