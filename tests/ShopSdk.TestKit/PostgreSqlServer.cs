using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ShopSdk.TestKit;

/// <summary>
/// A PostgreSQL server of its own, in a scratch folder on a free loopback port, with the settings that it comes with. The programs are found by
/// <see cref="Variable"/>, on the path, or where Debian puts them.
/// </summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    /// <summary>The environment variable that names the folder of <c>initdb</c>. If it is set, nothing else is searched.</summary>
    public const string Variable = "SHOPSDK_POSTGRESQL_BIN";

    private const string User = "postgres";

    private readonly string _bin;
    private readonly string _folder = Directory.CreateTempSubdirectory("shopsdk-postgresql-").FullName;

    private PostgreSqlServer(string bin) => _bin = bin;

    /// <summary>Gets whether PostgreSQL is installed.</summary>
    public static bool IsInstalled => FindBin() is not null;

    /// <summary>Gets the port, which stays the same when it is started again.</summary>
    public int Port { get; } = FreePort();

    /// <summary>Gets the settings of a connection, in the form of Npgsql.</summary>
    public string ConnectionString =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username={User};Database={User}");

    private string DataFolder => Path.Combine(_folder, "data");

    /// <summary>Creates and starts one.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or does not start.</exception>
    public static async Task<PostgreSqlServer> CreateAsync()
    {
        var server = new PostgreSqlServer(
            FindBin() ?? throw new InvalidOperationException($"PostgreSQL was not found. Set {Variable} to the folder of initdb.")
        );
        if (IsRoot)
            await RunAsync("chown", User, server._folder);
        await server.RunAsServerAsync("initdb", "-D", server.DataFolder, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C");
        await server.StartAsync();
        return server;
    }

    /// <summary>Creates and starts a read-only standby that follows this server.</summary>
    public async Task<PostgreSqlServer> CreateStandbyAsync()
    {
        var standby = new PostgreSqlServer(_bin);
        if (IsRoot)
            await RunAsync("chown", User, standby._folder);
        string port = Port.ToString(CultureInfo.InvariantCulture);
        await RunAsServerAsync(
            "pg_basebackup",
            "-h",
            "127.0.0.1",
            "-p",
            port,
            "-U",
            User,
            "-D",
            standby.DataFolder,
            "-R",
            "-c",
            "fast"
        );
        await standby.StartAsync();
        return standby;
    }

    /// <summary>Starts it again.</summary>
    public Task StartAsync() =>
        RunAsServerAsync(
            "pg_ctl",
            "-D",
            DataFolder,
            "-l",
            Path.Combine(_folder, "log"),
            "-w",
            "-o",
            string.Create(
                CultureInfo.InvariantCulture,
                $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300"
            ),
            "start"
        );

    /// <summary>Ends it at once, as a crash does.</summary>
    public Task KillAsync() => RunAsServerAsync("pg_ctl", "-D", DataFolder, "-m", "immediate", "stop");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static bool IsRoot => Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows();

    private static string? FindBin()
    {
        string? stated = Environment.GetEnvironmentVariable(Variable);
        IEnumerable<string> folders = stated is not null
            ? [stated]
            : [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), .. Debian()];
        string? initdb = folders
            .Where(folder => folder.Length > 0)
            .Select(folder => Path.Combine(folder, "initdb"))
            .FirstOrDefault(File.Exists);
        // The path may have links to some of the programs only.
        return initdb is null
            ? null
            : Path.GetDirectoryName(File.ResolveLinkTarget(initdb, returnFinalTarget: true)?.FullName ?? initdb);
    }

    private static IEnumerable<string> Debian() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin"))
            : [];

    /// <summary>The server refuses to run as root, so root runs it as the user of the package.</summary>
    private Task RunAsServerAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(_bin, program);
        return IsRoot ? RunAsync("runuser", ["-u", User, "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // Its output goes nowhere: the server would keep the pipes of the program that starts it open.
        using Process process =
            Process.Start(
                new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments])
                {
                    WorkingDirectory = "/",
                }
            ) ?? throw new InvalidOperationException($"{program} cannot be started.");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
