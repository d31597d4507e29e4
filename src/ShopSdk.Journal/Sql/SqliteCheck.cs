using System.Data.Common;

namespace ShopSdk.Journal.Sql;

/// <summary>Which settings of a SQLite database, or which place of its file, would lose or mix up what was committed.</summary>
internal static class SqliteCheck
{
    // Their locks, or the shared memory of WAL, do not work from several machines, and often not from one.
    private static readonly string[] Network =
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "9p",
        "afs",
        "ceph",
        "glusterfs",
        "lustre",
        "sshfs",
        "webdav",
        "virtiofs",
    ];

    /// <param name="connection">An open connection.</param>
    /// <param name="ask">Gives the first value of a query.</param>
    /// <param name="tryWrite">Tries to begin a transaction that writes.</param>
    public static IReadOnlyList<JournalProblem> Run(
        DbConnection connection,
        Func<string, string?> ask,
        Func<DbException?> tryWrite
    ) => [.. Judge(connection.DataSource, ask, tryWrite)];

    /// <summary>Judges the file system that a file is on; null if there is nothing to say.</summary>
    public static JournalProblem? JudgeFileSystem(string format, bool isNetwork)
    {
        if (isNetwork || Array.Exists(Network, name => format.Equals(name, StringComparison.OrdinalIgnoreCase)))
            return new(
                $"The database's file is on a network file system ({format}), whose locks may not work: two processes could send one order. Use a local disk, or PostgreSQL.",
                Forbids: false
            );
        return format.ToUpperInvariant() switch
        {
            "OVERLAY" or "OVERLAYFS" or "AUFS" => new(
                $"The database's file is in the container's own layer ({format}), which goes with the container. Put it on a volume.",
                Forbids: false
            ),
            "TMPFS" or "RAMFS" => new(
                $"The database's file is in memory ({format}), and gone after a restart of the machine. Put it on a disk.",
                Forbids: false
            ),
            _ => null,
        };
    }

    private static IEnumerable<JournalProblem> Judge(string file, Func<string, string?> ask, Func<DbException?> tryWrite)
    {
        if (tryWrite() is { } error)
            yield return new($"The database cannot be written to: {error.Message}");
        string? mode = ask("pragma journal_mode");
        if (mode is not "wal")
            yield return new(
                mode is "memory"
                    ? "The database is in memory, and each connection has its own. Give it a file."
                    : $"journal_mode is {mode}. Set it to wal, as the script of the journal does."
            );
        if (ask("pragma synchronous") is not ("2" or "3"))
            yield return new(
                "synchronous cannot be set to full, so a crash of the machine can lose commits. Use a driver that lets it."
            );
        if (ask("pragma encoding") is not "UTF-8")
            yield return new("The database's encoding is not UTF-8. Create it anew.");
        if (
            ask("select count(*) from sqlite_master where tbl_name like 'shop\\_intent%' escape '\\' and sql like '%collate%'")
            is not "0"
        )
            yield return new(
                "A column of shop_intents or shop_intent_history has a separate collation, which may take different texts for equal. Create the tables by the script of the journal."
            );
        if (FileSystemOf(file) is { } problem)
            yield return problem;
    }

    private static JournalProblem? FileSystemOf(string file)
    {
        try
        {
            if (!File.Exists(file))
                return null;
            var drive = new DriveInfo(Path.GetFullPath(file));
            return JudgeFileSystem(drive.DriveFormat, drive.DriveType == DriveType.Network);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // What cannot be found out is no reason for a warning.
            return null;
        }
    }
}
