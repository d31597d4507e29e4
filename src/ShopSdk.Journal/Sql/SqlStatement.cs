using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace ShopSdk.Journal.Sql;

/// <summary>One step in the database: its text and its values. Every text is the journal's own; what comes from outside is a parameter.</summary>
/// <param name="text">The text, without the statements that begin and end its transaction.</param>
/// <param name="writes">Whether it changes anything.</param>
internal sealed class SqlStatement(string text, bool writes)
{
    private readonly List<(string Name, DbType Type, object? Value)> _values = [];

    public string Text => text;

    public bool Writes => writes;

    /// <summary>Gets how often it was run. After a lost connection it is run again, although the first run may have been committed.</summary>
    public int Runs { get; private set; }

    public SqlStatement With(string name, string? value) => Add(name, DbType.String, value);

    public SqlStatement With(string name, long? value) => Add(name, DbType.Int64, value);

    public SqlStatement With(string name, byte[]? value) => Add(name, DbType.Binary, value);

    /// <summary>Makes the command that runs it.</summary>
    /// <param name="connection">The open connection.</param>
    /// <param name="full">The text with what the dialect puts around it.</param>
    /// <param name="seconds">After how many seconds the driver gives up.</param>
    [SuppressMessage("Security", "CA2100", Justification = "Every text is a constant of this assembly; values are parameters.")]
    public DbCommand CreateCommand(DbConnection connection, string full, int seconds)
    {
        Runs++;
        DbCommand command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (full, seconds);
        foreach ((string name, DbType type, object? value) in _values)
        {
            DbParameter parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = ("@" + name, type, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private SqlStatement Add(string name, DbType type, object? value)
    {
        _values.Add((name, type, value));
        return this;
    }
}
