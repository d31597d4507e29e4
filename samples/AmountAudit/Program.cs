using AmountAudit;
using Spectre.Console;

if (AuditOptions.TryParse(args, out AuditOptions? options, out string? complaint))
    return await Audit.RunAsync(options, CancellationToken.None);

IAnsiConsole errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
errors.WriteLine(complaint ?? "");
errors.WriteLine(AuditOptions.Usage);
return (int)AuditExit.Usage;
