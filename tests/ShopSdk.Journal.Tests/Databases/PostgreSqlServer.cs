using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(ShopSdk.Journal.Tests.Databases.PostgreSqlServer))]

namespace ShopSdk.Journal.Tests.Databases;

/// <summary>
/// A PostgreSQL server of these tests alone, in a scratch folder on a free loopback port. Where PostgreSQL is not installed, <see cref="Missing"/> says so:
/// set <see cref="Variable"/> to the folder of <c>initdb</c>, or put that folder on the path.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string Variable = "SHOPSDK_POSTGRESQL_BIN";

    private readonly string? _bin = FindBin();
    private string _folder = "";
    private int _port;

    /// <summary>Gets why there is no server; null if there is one.</summary>
    public string? Missing =>
        _bin is null ? $"PostgreSQL was not found: install it, or set {Variable} to the folder of initdb." : null;

    /// <summary>Gets the settings of a connection.</summary>
    public NpgsqlConnectionStringBuilder Connection =>
        new()
        {
            Host = "127.0.0.1",
            Port = _port,
            Username = "postgres",
            Database = "postgres",
            Timeout = 15,
        };

    public async ValueTask InitializeAsync()
    {
        if (_bin is null)
            return;
        _folder = Directory.CreateTempSubdirectory("shopsdk-pg-").FullName;
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
            await RunAsync("chown", "postgres", _folder);
        _port = FreePort();
        await RunAsServerAsync(
            "initdb",
            "-D",
            Path.Combine(_folder, "data"),
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C"
        );
        await StartAsync();
    }

    /// <summary>Starts it, on the same port each time.</summary>
    public Task StartAsync() =>
        RunAsServerAsync(
            "pg_ctl",
            "-D",
            Path.Combine(_folder, "data"),
            "-l",
            Path.Combine(_folder, "log"),
            "-w",
            "-o",
            string.Create(
                CultureInfo.InvariantCulture,
                $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300"
            ),
            "start"
        );

    /// <summary>Ends it at once, as a crash would.</summary>
    public Task KillAsync() => RunAsServerAsync("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");

    public async ValueTask DisposeAsync()
    {
        if (_bin is null)
            return;
        NpgsqlConnection.ClearAllPools();
        await KillAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string? FindBin()
    {
        IEnumerable<string> folders =
        [
            Environment.GetEnvironmentVariable(Variable) ?? "",
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
            .. Directory.Exists("/usr/lib/postgresql")
                ? Directory
                    .GetDirectories("/usr/lib/postgresql")
                    .OrderDescending()
                    .Select(version => Path.Combine(version, "bin"))
                : [],
        ];
        return folders.FirstOrDefault(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, "initdb")));
    }

    /// <summary>The server refuses to run as root, so root runs it as the user of the package.</summary>
    private Task RunAsServerAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(_bin!, program);
        return Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()
            ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // Its output goes nowhere: the server keeps the pipes of the program that starts it.
        using var process = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments])
            {
                WorkingDirectory = "/",
            }
        )!;
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
